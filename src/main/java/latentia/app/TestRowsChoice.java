package latentia.app;

import java.util.Optional;
import javafx.util.Subscription;
import latentia.data.RowSplit;

/** The rows that a lab keeps to test on, as a person sees and chooses them. */
public interface TestRowsChoice {
  /** Their numbers, and those of the rows trained on, in the data on screen. */
  RowSplit.Rows rows();

  /** How they were drawn; empty where a fixed rule of the lab kept a fifth of the rows. */
  Optional<RowSplit> split();

  /** Keeps other rows; the lab begins anew. */
  void choose(Optional<RowSplit> split);

  /** Tells of every change from now on. */
  Subscription subscribe(Runnable changed);
}
