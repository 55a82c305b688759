"""Tables and images read from files."""

import numpy


class NumpyCsv:
    """A table of text by numpy.loadtxt. Comes to the sum of the magnitudes in its first column."""

    def __init__(self, work):
        self.file = work["file"]
        self.table = None

    def prepare(self, repeats):
        self.table = None

    def run(self, repeats):
        for _ in range(repeats):
            self.table = numpy.loadtxt(self.file, delimiter=",", skiprows=1)

    def result(self):
        return numpy.abs(self.table[:, 0]).sum()


class PandasCsv(NumpyCsv):
    """The same by pandas.read_csv, the usual choice where it is installed."""

    def run(self, repeats):
        import pandas

        for _ in range(repeats):
            self.table = pandas.read_csv(self.file).to_numpy()


class IdxWork:
    """Images in IDX form to rows of doubles. Comes to the sum of their middle pixels."""

    def __init__(self, work):
        self.file = work["file"]
        self.images = None

    def prepare(self, repeats):
        self.images = None

    def run(self, repeats):
        for _ in range(repeats):
            data = numpy.fromfile(self.file, dtype=numpy.uint8)
            count, height, width = data[4:16].view(">u4")
            self.images = data[16:].reshape(count, height * width).astype(numpy.float64)

    def result(self):
        return self.images[:, self.images.shape[1] // 2].sum()
