package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a concept's page says of it, and where it leads. */
class ConceptPagesTest {
  private static String page(String path) {
    var response = ApiUnderTest.service().get(path, "text/html");
    assertEquals(200, response.statusCode());
    return response.body();
  }

  @Test
  void what_is_said_of_the_forms_of_a_condition_stands_on_its_page_by_form() {
    String page = page("/id/NeckSpasm");
    int kinds = page.indexOf("id=\"page-kinds\"");
    assertTrue(kinds > 0);
    String said = page.substring(kinds, page.indexOf("</section>", kinds));
    for (String form : new String[] {"Severe", "Recurring", "Lingering", "Ongoing"}) {
      assertTrue(said.contains("/id/" + form + "NeckSpasm"), form);
    }
    for (String claim : new String[] {"C044", "C055", "C058", "C088", "C089"}) {
      assertTrue(said.contains("claim/neck-spasms-" + claim), claim);
    }
    assertFalse(said.contains("claim/neck-spasms-C001\""), "said of the condition itself");
  }

  @Test
  void what_has_no_forms_has_no_such_part() {
    assertFalse(page("/id/Dizziness").contains("page-kinds"));
  }

  @ParameterizedTest
  @CsvSource({
    "NeckSpasm,/api/conditions/neck-spasm/causes",
    "NeckSpasm,/api/conditions/neck-spasm/frequency",
    "NeckSpasm,/api/concepts/neck-spasm/effects",
    "Dizziness,/api/explain?symptom=dizziness",
    "Dizziness,/api/symptoms/dizziness/conditions",
    "Neck,/api/locations/neck/findings",
    "Stress,/api/concepts/stress/effects"
  })
  void a_page_leads_to_the_look_ups_that_take_its_concept(String concept, String path) {
    assertTrue(page("/id/" + concept).contains("href=\"" + path + "\""), path);
    assertTrue(ApiUnderTest.get(path).has("items"), path);
  }

  @Test
  void a_document_is_not_asked_what_it_brings_about() {
    assertFalse(page("/id/NeckSpasmsAnimation").contains("/effects"));
  }
}
