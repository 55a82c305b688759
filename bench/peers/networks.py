"""Autoencoders in PyTorch, in the usual eager way, from this project's initial weights."""

import math

import numpy
import torch
from matrices import read_rows
from torch import nn
from torch.nn import functional

BATCH = 128
JUDGED_ROWS = 100


def use_threads(threads):
    torch.set_num_threads(threads)


def dense_layers(widths):
    """Linear layers with ReLU between them."""
    layers = []
    for inputs, outputs in zip(widths, widths[1:]):
        layers += [nn.Linear(inputs, outputs), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


class Network(nn.Module):
    """An encoder to codes, or to means and log-variances, and a decoder to logits."""

    def __init__(self, work):
        super().__init__()
        widths = [work["columns"], *work["hidden"]]
        self.latent = work["latent"]
        self.variational = work["objective"] != "ae"
        self.encoder = dense_layers([*widths, self.latent * (2 if self.variational else 1)])
        self.decoder = dense_layers([self.latent, *reversed(widths)])

    def load(self, flat):
        """Takes all parameters: layer by layer W (outputs x inputs), then b."""
        begin = 0
        for parameter in self.parameters():
            values = flat[begin : begin + parameter.numel()].reshape(parameter.shape)
            parameter.data.copy_(torch.from_numpy(values))
            begin += parameter.numel()
        assert begin == len(flat), f"{len(flat)} parameters for {begin}"

    def mean_code(self, x):
        return self.encoder(x)[:, : self.latent]


def autoencoder_loss(network, x, noise):
    logits = network.decoder(network.encoder(x))
    return functional.binary_cross_entropy_with_logits(logits, x, reduction="sum") / len(x)


def variational_loss(network, x, noise):
    """Reconstruction + KL in closed form, one draw per row (Kingma and Welling 2014)."""
    mean, log_variance = network.encoder(x).chunk(2, dim=1)
    z = mean + torch.exp(0.5 * log_variance) * noise
    logits = network.decoder(z)
    reconstruction = functional.binary_cross_entropy_with_logits(logits, x, reduction="sum")
    kl = -0.5 * (1 + log_variance - mean.square() - log_variance.exp()).sum()
    return (reconstruction + kl) / len(x)


def importance_weighted_loss(network, x, noise):
    """The negative bound with K draws per row (Burda et al. 2016); noise is rows x K x latent."""
    mean, log_variance = network.encoder(x).chunk(2, dim=1)
    mean, log_variance = mean[:, None], log_variance[:, None]
    z = mean + torch.exp(0.5 * log_variance) * noise
    logits = network.decoder(z)
    targets = x[:, None].expand_as(logits)
    losses = functional.binary_cross_entropy_with_logits(logits, targets, reduction="none")
    log_ratio = 0.5 * (noise.square() - z.square() + log_variance).sum(dim=2)
    log_weights = log_ratio - losses.sum(dim=2)
    bound = torch.logsumexp(log_weights, dim=1) - math.log(noise.shape[1])
    return -bound.mean()


LOSSES = {
    "ae": autoencoder_loss,
    "vae": variational_loss,
    "iwae": importance_weighted_loss,
}


class TrainingWork:
    """Steps of Adam on the batches that this project meets, with the same noise.

    PyTorch pays for its own noise by drawing it, but takes that of the other side, so that both
    come to the same: the mean reconstruction loss of the first rows from their (mean) codes.
    """

    def __init__(self, work):
        self.work = work
        self.rows = torch.from_numpy(read_rows(work).astype(numpy.float32))
        start = work["start"]
        self.weights = numpy.fromfile(start + ".weights", dtype="<f4")
        order = numpy.fromfile(start + ".order", dtype="<i4").astype(numpy.int64)
        self.batches = torch.from_numpy(order.reshape(-1, BATCH))
        self.noise = self.draws = None
        if work["objective"] != "ae":
            samples = [work["samples"]] if work["objective"] == "iwae" else []
            shape = (len(self.batches), BATCH, *samples, work["latent"])
            self.noise = torch.from_numpy(
                numpy.fromfile(start + ".noise", dtype="<f4").reshape(shape)
            )
            self.draws = torch.empty(shape[1:])
        self.loss = LOSSES[work["objective"]]
        self.network = self.optimizer = None

    def prepare(self, repeats):
        self.network = Network(self.work)
        self.network.load(self.weights)
        self.optimizer = torch.optim.Adam(self.network.parameters(), lr=1e-3)

    def run(self, repeats):
        for step in range(repeats):
            x = self.rows[self.batches[step]]
            if self.noise is None:
                loss = self.loss(self.network, x, None)
            else:
                torch.randn(self.draws.shape, out=self.draws)
                loss = self.loss(self.network, x, self.noise[step])
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()
            self.optimizer.step()

    def result(self):
        with torch.no_grad():
            x = self.rows[:JUDGED_ROWS]
            logits = self.network.decoder(self.network.mean_code(x))
            total = functional.binary_cross_entropy_with_logits(logits, x, reduction="sum")
            return total / len(x)


class DecodeWork:
    """Means of p(x|z) at one point, or over a square grid. Comes to the sum of all cells."""

    def __init__(self, work):
        network = Network(work)
        network.load(numpy.fromfile(work["start"] + ".weights", dtype="<f4"))
        self.decoder = network.decoder
        self.sum = None
        side = math.isqrt(work["points"])
        if side == 1:
            self.codes = torch.tensor([[0.5, -0.5]])
        else:
            places = -2 + 4 * torch.arange(side) / (side - 1)
            self.codes = torch.cartesian_prod(places, places).flip(1)

    def prepare(self, repeats):
        pass

    def run(self, repeats):
        with torch.no_grad():
            for _ in range(repeats):
                self.sum = torch.sigmoid(self.decoder(self.codes)).sum()

    def result(self):
        return self.sum
