package latentia.app.components;

import latentia.data.Catalogue;
import latentia.data.DataException;
import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsExample;
import latentia.lab.components.ComponentsSettings;

/**
 * What undo and redo bring back: the data and everything that decides the run.
 *
 * @param settings fit the data
 */
public record ComponentsState(ComponentsData data, ComponentsSettings settings) {
  ComponentsState with(ComponentsSettings other) {
    return new ComponentsState(data, other);
  }

  /** With so many components in use, where steps add them: another moment of the same run. */
  ComponentsState using(int components) {
    boolean other = settings.growing() && components != settings.components();
    return other ? with(settings.withComponents(components)) : this;
  }

  /** Whether a code of one is a code of the other, but perhaps for its length. */
  boolean sameCodes(ComponentsState other) {
    return data == other.data
        && settings.method() == other.settings.method()
        && settings.whitened() == other.settings.whitened();
  }

  /** Whether both ask for the same run; how many components are in use is no part of that. */
  boolean sameRun(ComponentsState other) {
    return data == other.data
        && settings.growing()
        && settings.equals(other.settings.withComponents(settings.components()));
  }

  /** The state that a prepared demonstration begins with. */
  static ComponentsState of(ComponentsExample example) {
    try {
      ComponentsData data =
          ComponentsData.of(
              Catalogue.load(example.dataset(), example.settings().seed()), example.standardized());
      return new ComponentsState(data, example.settings().fitted(data));
    } catch (DataException e) {
      throw new IllegalStateException("a built-in example does not load", e);
    }
  }
}
