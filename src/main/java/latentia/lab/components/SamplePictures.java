package latentia.lab.components;

import java.util.List;
import latentia.figure.Mark;
import latentia.figure.TextRole;
import latentia.lab.look.Cell;
import latentia.lab.look.Packing;
import latentia.lab.look.Profile;
import latentia.lab.look.RowForm;
import latentia.lab.look.Sheet;
import latentia.lab.look.TileGrid;
import latentia.lab.look.TilePicture;

/**
 * A sample's three steps as pictures above a row and what its code makes of it, where rows have too
 * many columns to be points: W z + mu, the noise, their sum; x, W E[z | x] + mu, what is left over.
 */
record SamplePictures(
    GenerativeModel generative,
    double[] row,
    List<Sample> finished,
    Sample current,
    Generation generation) {
  private static final int MOST_FINISHED = 12;
  private static final int COLUMNS = 3;
  private static final double GAP = 18;
  private static final double SIGN = 0.12;

  void paint(Sheet sheet) {
    Sheet.Area all = sheet.all();
    RowForm form = generative.data().rowForm();
    double reach = reach();
    double[] value = current.value(generation.done(Generation.Phase.NOISE));
    boolean mapped = atEnd() || generation.done(Generation.Phase.CODE) >= 1;
    boolean noisy = atEnd() || generation.phase() == Generation.Phase.NOISE;
    double[] drawn = atEnd() ? current.value(1) : value;
    Tiles upper = new Tiles(sheet, form, all.row(0, 3, GAP * sheet.unit()), reach);
    upper.heads(List.of("pictures.mean", "pictures.noise", "pictures.sample"));
    upper.row(0, mapped ? meanSoFar() : new double[0]);
    upper.signed(1, noisy ? noiseSoFar() : new double[0]);
    upper.row(2, noisy ? drawn : new double[0]);
    upper.signs("+", "=");
    double[] reconstruction = generative.model().decode(generative.posterior().mean(row));
    double[] left = row.clone();
    for (int j = 0; j < left.length; j++) {
      left[j] -= reconstruction[j];
    }
    Tiles lower = new Tiles(sheet, form, all.row(1, 3, GAP * sheet.unit()), reach);
    lower.heads(List.of("pictures.reconstruction", "pictures.left", "pictures.original"));
    lower.row(0, reconstruction);
    lower.signed(1, left);
    lower.row(2, row);
    lower.signs("+", "=");
    paintFinished(sheet, form, all.row(2, 3, GAP * sheet.unit()));
  }

  /** The newest of those drawn before. */
  private void paintFinished(Sheet sheet, RowForm form, Sheet.Area area) {
    if (finished.isEmpty()) {
      return;
    }
    Sheet.Area rest = sheet.titled(area, Words.of("pictures.more"), "");
    List<double[]> values =
        finished.subList(Math.max(0, finished.size() - MOST_FINISHED), finished.size()).stream()
            .map(sample -> sample.value(1))
            .toList();
    List<List<Cell>> lines = Packing.lines(values, form, sheet, rest);
    new TileGrid(form, List.of(), List.of(), lines).paint(sheet, rest);
  }

  /** At rest the last sample is seen as it ended. */
  private boolean atEnd() {
    return generation.phase() == Generation.Phase.REST && generation.finished() > 0;
  }

  private double[] meanSoFar() {
    double share = atEnd() ? 1 : generation.done(Generation.Phase.MEAN);
    double[] mu = generative.model().mean();
    double[] mean = current.mean().clone();
    for (int j = 0; j < mean.length; j++) {
      mean[j] = mu[j] + share * (mean[j] - mu[j]);
    }
    return mean;
  }

  private double[] noiseSoFar() {
    double share = atEnd() ? 1 : generation.done(Generation.Phase.NOISE);
    double[] noise = current.noise().clone();
    for (int j = 0; j < noise.length; j++) {
      noise[j] *= share;
    }
    return noise;
  }

  /** What noise has the full colour: three standard deviations as they were fitted. */
  private double reach() {
    double deviation = Math.sqrt(generative.fitted().noiseVariance());
    return deviation > 0 ? 3 * deviation : 1;
  }

  /** A line of three tiles. */
  private record Tiles(Sheet sheet, RowForm form, Sheet.Area area, double reach) {
    void heads(List<String> keys) {
      for (int i = 0; i < COLUMNS; i++) {
        Sheet.Area tile = tile(i);
        sheet.text(
            tile.left() + tile.width() / 2,
            tile.top() - 0.7 * sheet.line(),
            Words.of(keys.get(i)),
            TextRole.BODY,
            sheet.theme().text(),
            Mark.Anchor.CENTRE);
      }
    }

    /** Between the tiles. */
    void signs(String... signs) {
      for (int i = 0; i < signs.length; i++) {
        double middle = (tile(i).right() + tile(i + 1).left()) / 2;
        sheet.text(
            middle,
            tile(i).top() + tile(i).height() / 2,
            signs[i],
            TextRole.TITLE,
            sheet.theme().muted(),
            Mark.Anchor.CENTRE);
      }
    }

    void row(int i, double[] values) {
      if (values.length > 0) {
        new TilePicture(form, Cell.of(values), 0).paint(sheet, tile(i));
      }
    }

    void signed(int i, double[] values) {
      if (values.length == 0) {
        return;
      }
      if (form.isImage()) {
        sheet.tile(tile(i), form.signedPicture(values, reach, false), false);
      } else {
        Profile.signed(reach, sheet.theme(), 1).paint(sheet, tile(i), values, false);
      }
    }

    private Sheet.Area tile(int i) {
      double head = 1.5 * sheet.line();
      double pitch = area.width() / COLUMNS;
      double room = Math.min((1 - SIGN) * pitch / form.aspect(), area.height() - head);
      double height = form.fitted(Math.max(1, room), sheet.unit());
      double width = form.aspect() * height;
      double free = Math.max(0, area.height() - head - height);
      return new Sheet.Area(
          Math.round(area.left() + (i + 0.5) * pitch - width / 2),
          Math.round(area.top() + head + free / 4),
          width,
          height);
    }
  }
}
