package latentia.app.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import latentia.data.Catalogue;
import latentia.data.Dataset;
import latentia.engine.mixture.CovarianceKind;
import latentia.engine.mixture.Criteria;
import latentia.lab.mixture.MixtureSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CriteriaViewModelTest {
  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final WindowlessLab notices = new WindowlessLab();
  private final CriteriaViewModel criteria = new CriteriaViewModel(tasks::add, notices.notices());
  private final MixtureSettings settings = MixtureSettings.standard();

  @BeforeEach
  void fewComponents() {
    criteria.mostProperty().set(3);
  }

  @AfterEach
  void close() {
    criteria.close();
    notices.close();
  }

  private void finish() throws InterruptedException {
    while (criteria.workingProperty().get()) {
      Runnable task = tasks.poll(20, TimeUnit.SECONDS);
      task.run();
    }
  }

  @Test
  void smallDataAreComparedUnasked() throws Exception {
    criteria.follow(Catalogue.load("faithful", 1), settings);
    finish();
    assertEquals(List.of(1, 2, 3), criteria.found().stream().map(Criteria::components).toList());
  }

  @Test
  void anotherKChangesNothing() throws Exception {
    Dataset data = Catalogue.load("faithful", 1);
    criteria.follow(data, settings);
    finish();
    criteria.follow(data, settings.withComponents(5));
    assertFalse(criteria.workingProperty().get(), "the answer is known");
  }

  @Test
  void numbersOfAnotherFamilyNeverStay() throws Exception {
    double[] values = new double[40_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.sin(i) + i % 3;
    }
    Dataset large = Dataset.of("large", List.of("a"), values);
    criteria.follow(large, settings.withCovariance(CovarianceKind.SPHERICAL));
    assertTrue(criteria.incompleteProperty().get(), "large data wait to be asked for");
    criteria.mostProperty().set(1);
    criteria.compute();
    finish();
    assertFalse(criteria.found().isEmpty());
    criteria.follow(large, settings.withCovariance(CovarianceKind.TIED));
    assertTrue(criteria.found().isEmpty(), "spherical numbers under tied settings");
    assertTrue(criteria.incompleteProperty().get());
  }

  @Test
  void whatWasCancelledWaitsToBeAskedFor() throws Exception {
    Dataset data = Catalogue.load("faithful", 1);
    criteria.follow(data, settings);
    criteria.cancel();
    criteria.follow(data, settings.withComponents(4));
    assertFalse(criteria.workingProperty().get(), "it does not begin again by itself");
    criteria.compute();
    finish();
    assertEquals(3, criteria.found().size());
  }
}
