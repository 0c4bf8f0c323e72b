using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Tests.Hcl;

public sealed class HclEvaluationTests
{
    [TestCase("1 + 2 * 3 - 4 / 2 % 2", ExpectedResult = "7")]
    [TestCase("true && !false ? \"a\" : \"b\"", ExpectedResult = "a")]
    [TestCase("1 < 2 && 2 <= 2 && 3 > 2 && \"a\" == \"a\" && 1 != \"1\"", ExpectedResult = "true")]
    [TestCase("[1, 2, 3][1]", ExpectedResult = "2")]
    [TestCase("{ a = \"x\", \"b\" = \"y\" }.b", ExpectedResult = "y")]
    [TestCase("{ a = \"x\" }[\"a\"]", ExpectedResult = "x")]
    [TestCase("join(\",\", [for x in [\"a\", \"b\", \"c\"] : upper(x) if x != \"b\"])", ExpectedResult = "A,C")]
    [TestCase("join(\",\", keys({ for k, v in { b = 1, a = 2 } : k => v }))", ExpectedResult = "a,b")]
    [TestCase("join(\",\", [{ n = \"a\" }, { n = \"b\" }][*].n)", ExpectedResult = "a,b")]
    [TestCase("join(\"-\", concat([\"a\"], [\"b\", 1, true]))", ExpectedResult = "a-b-1-true")]
    [TestCase("concat([[\"a\"], [\"b\"]]...)[1]", ExpectedResult = "b")]
    [TestCase("replace(lower(\"ABC\"), \"b\", \"-\")", ExpectedResult = "a-c")]
    [TestCase("split(\".\", \"a.b\")[1]", ExpectedResult = "b")]
    [TestCase("length(toset([\"a\", \"a\"]))", ExpectedResult = "1")]
    [TestCase("coalesce(null, \"x\")", ExpectedResult = "x")]
    [TestCase("merge({ a = 1 }, { a = 2 }).a", ExpectedResult = "2")]
    [TestCase("contains([\"a\"], \"a\")", ExpectedResult = "true")]
    [TestCase("trimprefix(trimsuffix(trimspace(\" abc \"), \"c\"), \"a\")", ExpectedResult = "b")]
    [TestCase("local.other", ExpectedResult = "o")]
    [TestCase("var.v", ExpectedResult = "w")]
    [TestCase("1.50", ExpectedResult = "1.5")]
    public string Expressions_have_values(string expression)
    {
        var text = "schema \"s\" {\n  comment = \"x${local.x}\"\n}\nlocals {\n  x = " + expression
            + "\n  other = \"o\"\n}\nvariable \"v\" {\n  default = \"w\"\n}\n";
        return HclSchemas.Read(text).Schemas["s"].Comment![1..];
    }

    [Test]
    public void Templates_choose_and_repeat()
    {
        var comment = HclSchemas.Read("""
            schema "s" {
              comment = "%{ for i, x in ["a", "b"] }${i}${x}%{ if x == "a" },%{ else }.%{ endif }%{ endfor }"
            }
            """).Schemas["s"].Comment;

        Assert.That(comment, Is.EqualTo("0a,1b."));
    }

    [Test]
    public void Files_share_variables_and_locals()
    {
        var catalog = HclSchemas.Read("locals {\n  c = \"from ${var.v}\"\n}\n", "variable \"v\" {\n  default = \"two\"\n}\nschema \"s\" {\n  comment = local.c\n}\n");

        Assert.That(catalog.Schemas["s"].Comment, Is.EqualTo("from two"));
    }

    [TestCase("local.y", ExpectedResult = "schema.hcl(2,19): error MB3203: unknown local `y`; did you mean `x`?")]
    [TestCase("var.y", ExpectedResult = "schema.hcl(2,17): error MB3203: unknown variable `y`; declare it: `variable \"y\" { … }`")]
    [TestCase("data.a.b", ExpectedResult = "schema.hcl(2,13): error MB3208: data sources cannot be used in a schema file; write the value here or in a local")]
    [TestCase("each.key", ExpectedResult = "schema.hcl(2,13): error MB3208: `each` has a value only in a block with `for_each`")]
    [TestCase("\"a\" + \"b\"", ExpectedResult = "schema.hcl(2,13): error MB3208: strings are joined in a template: `\"${a}${b}\"`")]
    [TestCase("1 / 0", ExpectedResult = "schema.hcl(2,13): error MB3208: division by zero")]
    [TestCase("-\"a\"", ExpectedResult = "schema.hcl(2,13): error MB3208: `-` cannot be applied to a string")]
    [TestCase("1 && true", ExpectedResult = "schema.hcl(2,13): error MB3208: `&&` cannot be applied to a number and `true`")]
    [TestCase("1 ? 2 : 3", ExpectedResult = "schema.hcl(2,13): error MB3208: the condition before `?` is `true` or `false`, but this is a number")]
    [TestCase("[1][1]", ExpectedResult = "schema.hcl(2,17): error MB3208: the list has 1 elements, counted from 0; there is no 1")]
    [TestCase("{ a = 1 }.b", ExpectedResult = "schema.hcl(2,23): error MB3203: unknown entry `b`; did you mean `a`?")]
    [TestCase("\"a\".b", ExpectedResult = "schema.hcl(2,13): error MB3208: `.b` needs an object, but what is before it is a string")]
    [TestCase("[for x in 1 : x]", ExpectedResult = "schema.hcl(2,23): error MB3208: expected a list or an object to go through, found a number")]
    [TestCase("\"${[1]} and\"", ExpectedResult = "schema.hcl(2,14): error MB3208: a list cannot stand in a string; only strings, numbers, `true` and `false` can")]
    [TestCase("sql(1)", ExpectedResult = "schema.hcl(2,13): error MB3208: `sql` takes one string: `sql(\"now()\")`")]
    [TestCase("upper(1, 2)", ExpectedResult = "schema.hcl(2,13): error MB3208: `upper` takes one string")]
    [TestCase("uper(\"a\")", ExpectedResult = "schema.hcl(2,13): error MB3205: `comment` of schema `s` is a string in double quotes, but this is the call `uper(…)`")]
    [TestCase("1e999", ExpectedResult = "schema.hcl(2,13): error MB3208: the number `1e999` is too large")]
    public string What_has_no_value_is_an_error_at_its_place(string expression) =>
        HclSchemas.ErrorsOf($"schema \"s\" {{\n  comment = {expression}\n}}\nlocals {{\n  x = 1\n}}\n").Single();

    [Test]
    public void A_variable_without_a_default_and_a_local_that_needs_itself_are_errors()
    {
        const string text = """
            variable "v" {
              type = string
            }
            locals {
              a = local.b
              b = local.a
            }
            schema "s" {
              comment = "${var.v}${local.a}"
            }
            """;

        Assert.That(HclSchemas.ErrorsOf(text), Is.EqualTo(new[]
        {
            "schema.hcl(1,10): error MB3208: `var.v` has no value; give the variable a `default`",
            "schema.hcl(5,3): error MB3208: `local.a` is defined by itself; remove the circle",
        }));
    }

    [Test]
    public void Values_that_grow_without_end_are_refused()
    {
        var doubled = string.Concat(Enumerable.Range(1, 60).Select(i => $"  l{i} = \"${{local.l{i - 1}}}${{local.l{i - 1}}}\"\n"));
        var looped = "[for a in local.many : [for b in local.many : [for c in local.many : [for d in local.many : a]]]]";
        var text = $"locals {{\n  l0 = \"text\"\n{doubled}  many = [{string.Join(", ", Enumerable.Range(0, 200))}]\n  all = {looped}\n}}\n"
            + "schema \"s\" {\n  comment = local.l60\n}\nschema \"t\" {\n  comment = local.all\n}\n";

        Assert.That(HclSchemas.ErrorsOf(text), Has.Some.EndsWith(
            "error MB3208: the values of this schema grow too large to evaluate; look for loops inside loops and locals that repeat each other"));
    }
}
