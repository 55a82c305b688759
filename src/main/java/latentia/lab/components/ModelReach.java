package latentia.lab.components;

import java.util.List;
import latentia.engine.linear.GivenBasis;
import latentia.engine.linear.LinearModel;
import latentia.engine.linear.PcaModel;

/** How many components a model has, and the model with other numbers of them in use. */
public final class ModelReach {
  private ModelReach() {}

  /** All components that there are, in use or not. */
  public static int count(LinearModel model) {
    if (model instanceof PcaModel pca) {
      return pca.components().count();
    }
    return model instanceof GivenBasis given ? given.vectors().length : model.codeSize();
  }

  /** Whether components can be added to it one by one, all of which are known. */
  static boolean growing(LinearModel model) {
    return model instanceof PcaModel || model instanceof GivenBasis;
  }

  /** With so many components in use; of a model that does not grow as it is. */
  static LinearModel using(LinearModel model, int used) {
    if (used == model.codeSize()) {
      return model;
    }
    if (model instanceof PcaModel pca) {
      return pca.components().keeping(used, pca.whitened());
    }
    return model instanceof GivenBasis given ? given.using(used) : model;
  }

  /** What a model that grows is the same by, however far it has grown; of others the model. */
  static Object identity(LinearModel model) {
    if (model instanceof PcaModel pca) {
      return List.of(pca.components(), pca.whitened());
    }
    return model instanceof GivenBasis given ? given.vectors() : model;
  }

  /** With at least so many components in use. */
  static LinearModel atLeast(LinearModel model, int used) {
    return used > model.codeSize() ? using(model, Math.min(used, count(model))) : model;
  }
}
