package latentia.engine.neural;

import java.util.Optional;
import latentia.data.Dataset;

/**
 * The rows a network meets, all with the same columns.
 *
 * @param train the rows it learns from
 * @param test the rows it is judged by
 * @param shown the rows whose codes every snapshot holds, at most a few thousand
 */
public record NetworkData(Dataset train, Optional<Dataset> test, Dataset shown) {}
