package latentia.engine.neural;

import java.util.Optional;

/** The losses after so many epochs; 0 is before the first step. */
public record EpochLosses(int epoch, Losses train, Optional<Losses> test) {}
