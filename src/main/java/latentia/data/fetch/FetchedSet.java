package latentia.data.fetch;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.data.CatalogueEntry;
import latentia.data.ImageShape;
import latentia.text.Messages;

/** A data set that can be fetched: images with their labels, in IDX form. */
enum FetchedSet {
  MNIST("mnist", Published.MNIST, Published.DIGITS, 0, 60_000),
  MNIST_TEST("mnist-test", Published.MNIST, Published.DIGITS, 2, 10_000),
  FASHION_MNIST("fashion-mnist", Published.FASHION, Published.CLOTHES, 0, 60_000),
  FASHION_MNIST_TEST("fashion-mnist-test", Published.FASHION, Published.CLOTHES, 2, 10_000);

  private static final Messages MESSAGES = Messages.of(FetchedSet.class);
  private static final ImageShape SHAPE = new ImageShape(28, 28);

  private final String key;
  private final Publication publication;
  private final List<String> classes;
  private final int firstFile;
  private final int rows;

  /**
   * @param firstFile the number of the file of images in the publication; that of the labels
   *     follows
   */
  FetchedSet(String key, Publication publication, List<String> classes, int firstFile, int rows) {
    this.key = key;
    this.publication = publication;
    this.classes = classes;
    this.firstFile = firstFile;
    this.rows = rows;
  }

  /** Its name as data. */
  String key() {
    return key;
  }

  /** What is fetched so that it can be read. */
  Publication publication() {
    return publication;
  }

  RemoteFile images() {
    return publication.files().get(firstFile);
  }

  RemoteFile labels() {
    return publication.files().get(firstFile + 1);
  }

  /** The names of the classes in the order of their codes. */
  List<String> classes() {
    return classes;
  }

  /** Its name in a sentence. */
  String title() {
    return MESSAGES.get(key + ".title");
  }

  /** Words that hold for its whole publication: {@code .source}, {@code .sample}. */
  String words(String what) {
    return MESSAGES.get(publication.key() + what);
  }

  CatalogueEntry entry() {
    return new CatalogueEntry(
        key,
        title(),
        rows,
        SHAPE.height() * SHAPE.width(),
        Optional.of(new CatalogueEntry.LabelColumn(MESSAGES.get("fetched.label"), classes)),
        Optional.of(SHAPE),
        words(".source"),
        words(".licence"));
  }

  /** The collections as their publishers give them. */
  static final class Published {
    static final List<String> DIGITS = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
    static final List<String> CLOTHES =
        List.of(
            "T-shirt/top",
            "Trouser",
            "Pullover",
            "Dress",
            "Coat",
            "Sandal",
            "Shirt",
            "Sneaker",
            "Bag",
            "Ankle boot");
    static final Publication MNIST =
        new Publication(
            "mnist",
            List.of(
                URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"),
                URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/")),
            List.of(
                new RemoteFile(
                    "train-images-idx3-ubyte.gz",
                    9_912_422,
                    "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
                new RemoteFile(
                    "train-labels-idx1-ubyte.gz",
                    28_881,
                    "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
                new RemoteFile(
                    "t10k-images-idx3-ubyte.gz",
                    1_648_877,
                    "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
                new RemoteFile(
                    "t10k-labels-idx1-ubyte.gz",
                    4_542,
                    "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6")));
    static final Publication FASHION =
        new Publication(
            "fashion-mnist",
            List.of(
                URI.create("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"),
                URI.create("https://storage.googleapis.com/tensorflow/tf-keras-datasets/")),
            List.of(
                new RemoteFile(
                    "train-images-idx3-ubyte.gz",
                    26_421_880,
                    "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
                new RemoteFile(
                    "train-labels-idx1-ubyte.gz",
                    29_515,
                    "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
                new RemoteFile(
                    "t10k-images-idx3-ubyte.gz",
                    4_422_102,
                    "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
                new RemoteFile(
                    "t10k-labels-idx1-ubyte.gz",
                    5_148,
                    "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5")));

    private Published() {}
  }
}
