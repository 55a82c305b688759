package latentia.lab.latent.bench;

import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.CatalogueEntry;
import latentia.data.DataException;
import latentia.data.Dataset;
import latentia.data.ImageShape;
import latentia.lab.latent.LatentData;
import latentia.text.Messages;

/** Rows of another data set, made such that models can be fed with them. */
public final class ForeignRows {
  /** As many as are fed to the models. */
  private static final int MOST = 300;

  private ForeignRows() {}

  /**
   * Whether a built-in data set can be fed to models: it is another one, with images where they
   * were trained on images, else with as many columns.
   */
  public static boolean suits(CatalogueEntry other, LatentData trained) {
    boolean images = other.imageShape().isPresent() && trained.imageShape().isPresent();
    return !other.name().equals(trained.source().name())
        && (images || other.columns() == trained.source().columns());
  }

  /**
   * Some of the rows, evenly from all of them, prepared as rows to train on are. Images of another
   * shape are brought to that of the images trained on.
   *
   * @throws DataException if cells are missing, or the columns are not as many as were trained on
   */
  public static Dataset of(Dataset other, LatentData trained) throws DataException {
    Optional<ImageShape> from = other.imageShape();
    Optional<ImageShape> to = trained.imageShape();
    boolean images = from.isPresent() && to.isPresent();
    if (!images && other.columns() != trained.source().columns()) {
      throw new DataException(
          Messages.of(ForeignRows.class)
              .get(
                  "foreign.columns",
                  other.wording().title(),
                  other.columns(),
                  trained.source().columns()));
    }
    Dataset rows = some(LatentData.of(other).shown());
    return images && !from.equals(to) ? resampled(rows, trained.source(), to.get()) : rows;
  }

  private static Dataset some(Dataset all) {
    int count = Math.min(MOST, all.rows());
    return all.selectRows(
        IntStream.range(0, count).map(i -> (int) ((long) i * all.rows() / count)).toArray());
  }

  private static Dataset resampled(Dataset rows, Dataset trained, ImageShape to) {
    BoxAverages averages = new BoxAverages(rows.imageShape().orElseThrow(), to);
    double[] pixels = new double[rows.rows() * trained.columns()];
    for (int row = 0; row < rows.rows(); row++) {
      double[] image = averages.of(rows.row(row));
      System.arraycopy(image, 0, pixels, row * image.length, image.length);
    }
    return Dataset.of(rows.name(), trained.columnNames(), pixels)
        .withImageShape(to)
        .withWording(rows.wording());
  }
}
