using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Tests.Hcl;

public sealed class HclPolicyTests
{
    [Test]
    public void A_policy_may_be_written_with_strings()
    {
        var table = HclSchemas.Extend("""
            policy "tenant_isolation" {
              on        = table.conversations
              as        = "PERMISSIVE"
              for       = "ALL"
              using     = "tenant_id = current_setting('app.tenant_id', true)::uuid"
              with_check = "tenant_id = current_setting('app.tenant_id', true)::uuid"
            }
            """);
        var policy = table.Policies["tenant_isolation"];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(policy.Permissive, Is.True);
            Assert.That(policy.Command, Is.EqualTo(PolicyCommand.All));
            Assert.That(policy.Roles, Is.Empty);
            Assert.That(policy.Using!.Canonical, Does.Contain("current_setting('app.tenant_id'"));
            Assert.That(policy.WithCheck, Is.EqualTo(policy.Using));
            Assert.That(policy.Origin.ToString(), Is.EqualTo("schema.hcl(1,1)"));
            Assert.That(policy.Origin.Order, Is.EqualTo(1));
            Assert.That(table.RowSecurity, Is.True);
            Assert.That(table.ForceRowSecurity, Is.False);
        }
    }

    [Test]
    public void A_policy_may_be_written_as_atlas_writes_it()
    {
        var policy = HclSchemas.Extend("""
            policy "p" {
              on      = table.conversations
              as      = RESTRICTIVE
              for     = UPDATE
              to      = [role.writer, user.app, "Odd Name"]
              using   = "tenant_id IS NOT NULL"
              check   = "body <> ''"
              comment = "writers only"
            }
            """).Policies["p"];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(policy.Permissive, Is.False);
            Assert.That(policy.Command, Is.EqualTo(PolicyCommand.Update));
            Assert.That(policy.Roles, Is.EqualTo(EquatableArray.Create("Odd Name", "app", "writer")));
            Assert.That(policy.WithCheck, Is.Not.Null);
            Assert.That(policy.Comment, Is.EqualTo("writers only"));
        }
    }

    [TestCase("PUBLIC")]
    [TestCase("[PUBLIC]")]
    [TestCase("[\"public\"]")]
    [TestCase("[role.app, PUBLIC]")]
    public void A_policy_for_public_names_no_role(string to) =>
        Assert.That(HclSchemas.Extend($"policy \"p\" {{\n  on = table.conversations\n  to = {to}\n}}").Policies["p"].Roles, Is.Empty);

    [TestCase("enabled = true", true, false)]
    [TestCase("enabled = false", false, false)]
    [TestCase("enforced = true", true, true)]
    public void Row_security_says_what_a_policy_leaves_open(string attribute, bool enabled, bool enforced)
    {
        var table = HclSchemas.Extend($$"""
            table "conversations" {
              row_security {
                {{attribute}}
              }
            }
            policy "p" {
              on    = table.conversations
              using = "true"
            }
            """);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(table.RowSecurity, Is.EqualTo(enabled));
            Assert.That(table.ForceRowSecurity, Is.EqualTo(enforced));
        }
    }

    [Test]
    public void A_predicate_may_be_a_heredoc_a_local_or_a_template()
    {
        var table = HclSchemas.Extend("""
            variable "setting" {
              type    = string
              default = "app.tenant_id"
            }
            locals {
              own = "tenant_id = current_setting('${var.setting}')::uuid"
            }
            policy "a" {
              on    = table.conversations
              using = local.own
            }
            policy "b" {
              on    = table.conversations
              using = <<-SQL
                tenant_id = current_setting('app.tenant_id')::uuid
              SQL
            }
            """);

        Assert.That(table.Policies["a"].Using, Is.EqualTo(table.Policies["b"].Using));
    }

    [TestCase("on = table.conversations\n  usin = \"true\"", ExpectedResult = "schema.hcl(3,3): error MB3202: unknown attribute `usin` in `policy`; did you mean `using`?")]
    [TestCase("on = table.conversations\n  roles = []", ExpectedResult = "schema.hcl(3,3): error MB3202: unknown attribute `roles` in `policy`; known here: as, check, comment, depends_on, for, name, on, to, using, with_check")]
    [TestCase("using = \"true\"", ExpectedResult = "schema.hcl(1,1): error MB3204: policy `p` needs `on`; add `on = table.users`")]
    [TestCase("on = table.Conversation", ExpectedResult = "schema.hcl(2,14): error MB3203: unknown table `Conversation`; the model `Conversation` is the table `conversations` in the database: write `table.conversations`")]
    [TestCase("on = table.conversation", ExpectedResult = "schema.hcl(2,14): error MB3203: unknown table `conversation`; did you mean `table.conversations`?")]
    [TestCase("on = table.orders", ExpectedResult = "schema.hcl(2,14): error MB3203: unknown table `orders`; no schema file declares it")]
    [TestCase("on = \"conversations\"", ExpectedResult = "schema.hcl(2,8): error MB3205: `on` is a reference such as `table.conversations`, but this is a string")]
    [TestCase("on = conversations", ExpectedResult = "schema.hcl(2,8): error MB3205: `on` is a reference such as `table.users`, but this is the word `conversations`")]
    [TestCase("on = table.conversations\n  as = PERMISIVE", ExpectedResult = "schema.hcl(3,8): error MB3205: `PERMISIVE` is no value of `as`; did you mean `PERMISSIVE`?")]
    [TestCase("on = table.conversations\n  for = TRUNCATE", ExpectedResult = "schema.hcl(3,9): error MB3205: `TRUNCATE` is no value of `for`; it can be ALL, SELECT, INSERT, UPDATE, DELETE")]
    [TestCase("on = table.conversations\n  for = INSERT\n  using = \"true\"", ExpectedResult = "schema.hcl(4,3): error MB3205: policy `p` is for INSERT, which has no existing row to look at; write `check` instead of `using`")]
    [TestCase("on = table.conversations\n  for = SELECT\n  check = \"true\"", ExpectedResult = "schema.hcl(4,3): error MB3205: policy `p` is for SELECT, which writes no row to check; write `using` instead of `check`")]
    [TestCase("on = table.conversations\n  check = \"true\"\n  with_check = \"true\"", ExpectedResult = "schema.hcl(4,3): error MB3206: policy `p` has both `check` and `with_check`, which mean the same; keep one")]
    [TestCase("on = table.conversations\n  using = 1", ExpectedResult = "schema.hcl(3,11): error MB3205: `using` of policy `p` is SQL in a string, but this is a number")]
    [TestCase("on = table.conversations\n  to = [1]", ExpectedResult = "schema.hcl(3,9): error MB3205: `to` of policy `p` is a list of roles such as `role.app`, \"app\" or `PUBLIC`, but this is a number")]
    [TestCase("on = table.conversations\n  on = table.conversations", ExpectedResult = "schema.hcl(3,3): error MB3206: policy `p` has a second `on`; the first is at schema.hcl(2,3); keep one")]
    [TestCase("on = table.conversations\n  using = var.own", ExpectedResult = "schema.hcl(3,15): error MB3203: unknown variable `own`; declare it: `variable \"own\" { … }`")]
    public string One_error_is_reported_where_it_is(string body) =>
        HclSchemas.ErrorsOfExtending($"policy \"p\" {{\n  {body}\n}}\n").Single();

    [Test]
    public void A_second_policy_of_the_same_name_is_an_error_that_names_both_places()
    {
        const string text = """
            policy "p" {
              on = table.conversations
            }
            policy "p" {
              on = table.conversations
            }
            """;

        Assert.That(HclSchemas.ErrorsOfExtending(text), Is.EqualTo(new[]
        {
            "schema.hcl(4,1): error MB3206: policy `p` of table `conversations` is already declared at schema.hcl(1,1); remove or rename one of the two",
        }));
    }

    [TestCase("\"tenant_id = = 1\"", "schema.hcl(3,24)", TestName = "A_syntax_error_in_a_string")]
    [TestCase("\"body = \\\"a\\\" = = 1\"", "schema.hcl(3,25)", TestName = "A_syntax_error_behind_escapes")]
    [TestCase("<<-SQL\n      tenant_id\n        = = 1\n    SQL", "schema.hcl(5,11)", TestName = "A_syntax_error_in_an_indented_heredoc")]
    public void A_syntax_error_in_sql_is_shown_where_it_was_written(string value, string place)
    {
        var errors = HclSchemas.ErrorsOfExtending($"policy \"p\" {{\n  on = table.conversations\n  using = {value}\n}}\n");

        Assert.That(errors, Has.Length.EqualTo(1));
        Assert.That(errors[0], Does.StartWith(place + ": error MB1").And.EndsWith("syntax error at or near \"=\""));
    }
}
