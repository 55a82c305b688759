package latentia.app.components;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentia.figure.Theme;
import latentia.figure.Themes;
import latentia.lab.components.Board;
import latentia.lab.components.ComponentsData;
import latentia.lab.components.ComponentsExample;
import latentia.lab.components.ComponentsScene;
import latentia.lab.components.ComponentsSettings;
import latentia.lab.components.ComponentsView;
import latentia.lab.components.Method;
import latentia.lab.components.ModelReach;

/** How the lab is looked at: what stands on the stage, axes, layers, colours. */
public final class Looking {
  /** So many numbers make a code that fits into a plane. */
  private static final int PLANE = 2;

  private final ComponentsViewModel lab;
  private final ObjectProperty<ComponentsView> view;
  private final ObjectProperty<StageContent> content =
      new SimpleObjectProperty<>(StageContent.BUILD);
  private final IntegerProperty codeSize = new SimpleIntegerProperty(10);
  private final IntegerProperty bits = new SimpleIntegerProperty(32);
  private final BooleanProperty labelled = new SimpleBooleanProperty(true);
  private ComponentsData coloured;
  private ComponentsData plain;

  Looking(ComponentsViewModel lab, ComponentsView first) {
    this.lab = lab;
    view = new SimpleObjectProperty<>(first);
    content.addListener((o, old, now) -> arrange(now.board()));
    labelled.addListener((o, old, now) -> lab.lookAgain());
  }

  /** Only probabilistic PCA is a generative model: it takes the place of another method. */
  private void arrange(Board board) {
    ComponentsState state = lab.stateProperty().get();
    if (state == null || state.settings().method() == Method.PROBABILISTIC) {
      return;
    }
    if (board == Board.GENERATIVE) {
      ComponentsSettings settings =
          state.settings().withMethod(Method.PROBABILISTIC).withEm(false).withComponents(PLANE);
      lab.change(old -> settings);
    }
  }

  /** What an example is about stands on the stage. */
  void show(ComponentsExample example) {
    switch (example.board()) {
      case COMPARE -> codeSize.set(example.settings().components());
      case RETRIEVAL -> bits.set(example.settings().components());
      default -> {}
    }
    content.set(StageContent.of(example.board()));
  }

  /** The data as they are drawn: with the colours of their classes, or all alike. */
  ComponentsData coloured(ComponentsData data) {
    if (labelled.get()) {
      return data;
    }
    if (data != coloured) {
      coloured = data;
      plain = data.withoutLabels();
    }
    return plain;
  }

  /** Other data are looked at as usual, with the layers that were chosen. */
  void take(ComponentsData data, boolean otherSource) {
    ComponentsView old = view.get();
    ComponentsView fresh = ComponentsView.of(old.theme(), data);
    for (ComponentsView.Layer layer : ComponentsView.Layer.values()) {
      fresh = fresh.withLayer(layer, old.shows(layer));
    }
    view.set(otherSource ? fresh : fresh.withColumns(old.columns()).withTurn(old.turn()));
  }

  /** What stands on the stage suits the data and the method. */
  void fit(ComponentsState state, boolean otherSource) {
    Board board = content.get().board();
    boolean generates = state.settings().method() == Method.PROBABILISTIC;
    boolean suits = Suiting.suits(board, state.data()) && (board != Board.GENERATIVE || generates);
    Board usual = Suiting.usual(state.data());
    if (!suits || otherSource && board == Board.BUILD && usual == Board.SPACE) {
      content.set(StageContent.of(usual));
    }
  }

  /** The axes of the score plot are axes that there are. */
  void follow(ComponentsScene scene) {
    int axes = ModelReach.count(scene.model());
    ComponentsView now = view.get();
    int across = Math.min(now.across(), axes - 1);
    int up = Math.min(now.up(), axes - 1);
    if (across == up && axes > 1) {
      up = across == 0 ? 1 : 0;
    }
    if (across != now.across() || up != now.up()) {
      view.set(now.withScores(Math.max(0, across), Math.max(0, up)));
    }
  }

  /** Shows other components across and upwards; what was across goes up when it is chosen there. */
  public void scores(int across, int up) {
    ComponentsView now = view.get();
    boolean swapped = across == up;
    int newUp = swapped && across != now.across() ? now.across() : up;
    int newAcross = swapped && across == now.across() ? now.up() : across;
    view.set(now.withScores(newAcross, newUp));
  }

  /** Shows these two or three columns of the data. */
  public void columns(List<Integer> columns) {
    if (!columns.equals(view.get().columns())) {
      lab.probing().directAlong(columns.size());
      view.set(view.get().withColumns(columns));
    }
  }

  /** Whether the space of the data is one that can be turned. */
  boolean turnable() {
    return columnsShown() > PLANE;
  }

  int columnsShown() {
    return view.get().columns().size();
  }

  /** Shows a layer or leaves it out. */
  public void layer(ComponentsView.Layer layer, boolean shown) {
    view.set(view.get().withLayer(layer, shown));
  }

  /** Another theme; a projector has room for one figure at a time. */
  void dress(Theme theme) {
    view.set(view.get().withTheme(theme));
    if (content.get().board() == Board.BUILD) {
      content.set(theme == Themes.PROJECTOR ? StageContent.STRIP : StageContent.BUILD);
    }
  }

  /** Whether the board can be chosen. */
  boolean offers(Board board) {
    return Suiting.suits(board, lab.stateProperty().get().data());
  }

  public ObjectProperty<ComponentsView> viewProperty() {
    return view;
  }

  /** What stands on the stage. */
  public ObjectProperty<StageContent> contentProperty() {
    return content;
  }

  /** So many numbers make the codes that are compared. */
  IntegerProperty codeSizeProperty() {
    return codeSize;
  }

  /** So many bits make the hashes that are searched. */
  IntegerProperty bitsProperty() {
    return bits;
  }

  /** Whether rows have the colours of their classes. */
  public BooleanProperty labelledProperty() {
    return labelled;
  }
}
