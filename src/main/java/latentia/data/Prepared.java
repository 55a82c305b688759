package latentia.data;

import java.util.List;
import java.util.Optional;

/**
 * Data ready for a model: every cell is a finite number.
 *
 * @param train the rows a model learns from
 * @param test the rows it is judged by, with the same columns
 * @param repairs sentences for the user: what was left out or filled in
 */
public record Prepared(Dataset train, Optional<Dataset> test, List<String> repairs) {
  public Prepared {
    repairs = List.copyOf(repairs);
  }
}
