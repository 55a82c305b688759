"""EM and K-means by scikit-learn, iteration by iteration."""

import numpy
from matrices import read_rows, spaced_rows
from sklearn.cluster._k_means_lloyd import lloyd_iter_chunked_dense
from sklearn.mixture import GaussianMixture
from sklearn.mixture._gaussian_mixture import _compute_precision_cholesky
from threadpoolctl import threadpool_limits


class EmWork:
    """Iterations of EM with full covariances: what GaussianMixture.fit repeats, without its checks.

    Begins at equal weights, evenly spaced rows for means and the covariance of all rows. Comes to
    the log-likelihood. Where this project raises eigenvalues to its floor, scikit-learn adds
    reg_covar to the diagonal; it gets the same number where the floor matters, and else 0.
    """

    def __init__(self, work):
        self.rows = read_rows(work)
        self.components = work["components"]
        scale = self.rows.var(axis=0).mean()
        self.regularization = work["floor"] * scale if work["floored"] else 0
        self.mixture = None

    def prepare(self, repeats):
        x, k = self.rows, self.components
        mixture = GaussianMixture(k, reg_covar=self.regularization)
        mixture.weights_ = numpy.full(k, 1 / k)
        mixture.means_ = x[spaced_rows(len(x), k)]
        covariance = numpy.cov(x, rowvar=False, bias=True) + self.regularization * numpy.eye(
            x.shape[1]
        )
        mixture.covariances_ = numpy.repeat(covariance[None], k, axis=0)
        mixture.precisions_cholesky_ = _compute_precision_cholesky(mixture.covariances_, "full")
        self.mixture = mixture

    def run(self, repeats):
        for _ in range(repeats):
            _, log_responsibilities = self.mixture._e_step(self.rows)
            self.mixture._m_step(self.rows, log_responsibilities)

    def result(self):
        return len(self.rows) * self.mixture._e_step(self.rows)[0]


class KMeansWork:
    """The first iterations of Lloyd's algorithm: what KMeans.fit repeats, without its checks.

    The products inside get one BLAS thread, as fit arranges it. Comes to the inertia.
    """

    def __init__(self, work, threads):
        self.rows = read_rows(work)
        self.clusters = work["components"]
        self.iterations = work["iterations"]
        self.threads = threads
        self.weights = numpy.ones(len(self.rows))
        self.centers = self.labels = None

    def prepare(self, repeats):
        pass

    def run(self, repeats):
        with threadpool_limits(limits=1, user_api="blas"):
            for _ in range(repeats):
                self.iterate()

    def iterate(self):
        centers = self.rows[spaced_rows(len(self.rows), self.clusters)]
        moved = numpy.zeros_like(centers)
        counts = numpy.zeros(self.clusters)
        shifts = numpy.zeros(self.clusters)
        labels = numpy.full(len(self.rows), -1, dtype=numpy.int32)
        before = labels.copy()
        for i in range(self.iterations):
            lloyd_iter_chunked_dense(
                self.rows, self.weights, centers, moved, counts, labels, shifts, self.threads
            )
            centers, moved = moved, centers
            if numpy.array_equal(labels, before):
                raise RuntimeError(f"converged at iteration {i + 1} of {self.iterations}")
            before[:] = labels
        self.centers, self.labels = centers, labels

    def result(self):
        return ((self.rows - self.centers[self.labels]) ** 2).sum()
