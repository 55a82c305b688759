package latentia.engine.linear;

/**
 * How a dictionary is learned.
 *
 * @param atoms q
 * @param alpha weight of |c|_1
 * @param centred whether the mean of the rows is taken away first
 * @param learned whether an encoder is learned with it (predictive sparse decomposition;
 *     Kavukcuoglu, Ranzato and LeCun 2008)
 * @param tolerance stops when |change of the objective| / |objective| is less; 0 for never
 * @param seed decides the rows that the atoms start as
 */
public record DictionarySettings(
    int atoms,
    double alpha,
    boolean centred,
    boolean learned,
    int iterationLimit,
    double tolerance,
    long seed) {}
