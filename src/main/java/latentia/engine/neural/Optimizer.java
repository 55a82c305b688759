package latentia.engine.neural;

/** How gradients move the parameters; g is the gradient, w a parameter, rate the learning rate. */
public enum Optimizer {
  /** w -= rate g. */
  SGD,
  /** v = 0.9 v + g; w -= rate v (Polyak 1964). */
  MOMENTUM,
  /** v = 0.9 v + g; w -= rate (g + 0.9 v) (Nesterov 1983, as Sutskever et al. 2013 write it). */
  NESTEROV,
  /** s = 0.9 s + 0.1 g^2; w -= rate g / (sqrt(s) + 1e-8) (Tieleman and Hinton 2012). */
  RMSPROP,
  /** s = s + g^2; w -= rate g / (sqrt(s) + 1e-10) (Duchi et al. 2011). */
  ADAGRAD,
  /** Moments 0.9 and 0.999, bias corrected, 1e-8 outside the root (Kingma and Ba 2015). */
  ADAM
}
