package latentia.bench.growth;

import java.util.List;

/**
 * What grows in one figure.
 *
 * @param id in file names: n, d, k, width
 * @param title of the figure
 * @param label of its axis
 */
record Quantity(String id, String title, String label, List<Series> series) {
  /** All that is measured. */
  static final List<Quantity> ALL = List.of(rows(), columns(), components(), width());

  /** The quantity of that id. */
  static Quantity of(String id) {
    return ALL.stream().filter(quantity -> quantity.id.equals(id)).findFirst().orElseThrow();
  }

  /** The series of that model. */
  Series series(String model) {
    return series.stream().filter(one -> one.model().equals(model)).findFirst().orElseThrow();
  }

  private static Quantity rows() {
    return new Quantity(
        "n",
        "Cost against the number of rows",
        "rows $n$; for the VAE rows of the mini-batch",
        List.of(
            new Series("EM", "d = 16, K = 8", "n", "1", 256, 65_536, n -> Models.em(n, 16, 8)),
            new Series(
                "K-means", "d = 16, K = 8", "n", "1", 256, 65_536, n -> Models.kMeans(n, 16, 8)),
            new Series("PCA", "d = 64", "n", "1", 256, 65_536, n -> Models.pca(n, 64)),
            new Series("PPCA", "d = 64, q = 8", "n", "0", 256, 65_536, n -> Models.ppca(n, 64, 8)),
            new Series(
                "VAE",
                "64-128-64-2",
                "n",
                "1",
                32,
                8192,
                n -> Models.vae(n, 64, List.of(128, 64), 2))));
  }

  private static Quantity columns() {
    return new Quantity(
        "d",
        "Cost against the number of columns",
        "columns $d$",
        List.of(
            new Series("EM", "n = 4096, K = 8", "d", "2", 4, 256, d -> Models.em(4096, d, 8)),
            new Series(
                "K-means", "n = 4096, K = 8", "d", "1", 4, 1024, d -> Models.kMeans(4096, d, 8)),
            new Series("PCA", "n = 4096", "d", "2 to 3", 4, 1024, d -> Models.pca(4096, d)),
            new Series("PPCA", "n = 4096, q = 8", "d", "2", 16, 1024, d -> Models.ppca(4096, d, 8)),
            new Series(
                "VAE",
                "d-128-64-2, batch 128",
                "d",
                "0 to 1",
                16,
                1024,
                d -> Models.vae(128, d, List.of(128, 64), 2))));
  }

  private static Quantity components() {
    return new Quantity(
        "k",
        "Cost against the number of components",
        "components $K$; latent dimensions $q$ for PPCA and VAE",
        List.of(
            new Series("EM", "n = 4096, d = 16", "K", "1", 1, 256, k -> Models.em(4096, 16, k)),
            new Series(
                "K-means", "n = 4096, d = 16", "K", "1", 1, 256, k -> Models.kMeans(4096, 16, k)),
            new Series(
                "PPCA", "n = 4096, d = 512", "q", "1 to 2", 1, 256, q -> Models.ppca(4096, 512, q)),
            new Series(
                "VAE",
                "64-128-64-q, batch 128",
                "q",
                "0 to 1",
                1,
                256,
                q -> Models.vae(128, 64, List.of(128, 64), q))));
  }

  private static Quantity width() {
    return new Quantity(
        "width",
        "Cost against the width of the hidden layers",
        "units $w$ of each hidden layer",
        List.of(
            new Series(
                "VAE, two layers",
                "64-w-w-2, batch 128",
                "w",
                "1 to 2",
                16,
                1024,
                w -> Models.vae(128, 64, List.of(w, w), 2)),
            new Series(
                "VAE, one layer",
                "64-w-2, batch 128",
                "w",
                "1",
                16,
                1024,
                w -> Models.vae(128, 64, List.of(w), 2))));
  }
}
