"""Principal components by numpy and scikit-learn, and probabilistic PCA in numpy."""

import numpy
from matrices import read_rows

COUNTED = 10


class NumpyPca:
    """All components from covariance and eigh. Comes to the variance along the first ten."""

    def __init__(self, work):
        self.rows = read_rows(work)
        self.variances = None

    def prepare(self, repeats):
        pass

    def run(self, repeats):
        for _ in range(repeats):
            centred = self.rows - self.rows.mean(axis=0)
            values, axes = numpy.linalg.eigh(centred.T @ centred / len(centred))
            self.variances = values[::-1]

    def result(self):
        return self.variances[:COUNTED].sum()


class SklearnPca(NumpyPca):
    """The same by sklearn.decomposition.PCA, which takes the full SVD of the centred rows."""

    def run(self, repeats):
        from sklearn.decomposition import PCA

        n = len(self.rows)
        for _ in range(repeats):
            fitted = PCA(svd_solver="full").fit(self.rows)
            self.variances = fitted.explained_variance_ * (n - 1) / n


class PpcaWork:
    """Iterations of EM for probabilistic PCA (Tipping and Bishop 1999), each with its likelihood.

    Works on the covariance S, as cheap as it gets in plain numpy; what the likelihood needs serves
    the next E-step too. Begins at sigma^2 = the mean variance v and
    W_ji = sqrt(v / q) sin((1 + j q + i)^2). Comes to ln p per row.
    """

    def __init__(self, work):
        rows = read_rows(work)
        centred = rows - rows.mean(axis=0)
        self.covariance = centred.T @ centred / len(rows)
        self.trace = numpy.trace(self.covariance)
        self.columns, self.latent = rows.shape[1], work["latent"]
        self.log_likelihood = None

    def prepare(self, repeats):
        d, q = self.columns, self.latent
        self.noise = self.trace / d
        places = numpy.arange(d)[:, None] * q + numpy.arange(q)
        self.w = numpy.sqrt(self.noise / q) * numpy.sin((1.0 + places) ** 2)
        self.evaluate()

    def evaluate(self):
        """S W, W'W, M^-1 and ln p(x) per row, under the present parameters."""
        d, q = self.columns, self.latent
        self.product = self.covariance @ self.w
        self.squares = self.w.T @ self.w
        m = self.squares + self.noise * numpy.eye(q)
        self.inverse = numpy.linalg.inv(m)
        self.within = self.w.T @ self.product
        log_determinant = (d - q) * numpy.log(self.noise) + numpy.linalg.slogdet(m)[1]
        mahalanobis = (self.trace - (self.inverse * self.within).sum()) / self.noise
        self.log_likelihood = -0.5 * (d * numpy.log(2 * numpy.pi) + log_determinant + mahalanobis)

    def run(self, repeats):
        for _ in range(repeats):
            # E-step: the means over the rows of (x - mu) E[z]' and E[zz'].
            cross = self.product @ self.inverse
            codes = self.noise * self.inverse + self.inverse @ self.within @ self.inverse
            # M-step.
            self.w = numpy.linalg.solve(codes, cross.T).T
            along = (cross * self.w).sum()
            squared = (codes * (self.w.T @ self.w)).sum()
            self.noise = (self.trace - 2 * along + squared) / self.columns
            self.evaluate()

    def result(self):
        return self.log_likelihood
