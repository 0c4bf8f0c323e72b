using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Planning;

/// <summary>What a plan of types says in words: what it refuses, and what it does while tables are in use.</summary>
public sealed class TypePlanTests
{
    [TestCase(
        "CREATE DOMAIN d AS int; CREATE TABLE t (a d)",
        "CREATE DOMAIN d AS bigint; CREATE TABLE t (a d)",
        "Domain d is over bigint in the schema and over integer in the migrations, which PostgreSQL cannot change while it is used (column a of table t). Declare the new type under another name and let these use it; the old one can go then.")]
    [TestCase(
        "CREATE DOMAIN d AS int; CREATE TABLE t (a d[])",
        "CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); CREATE TABLE t (a d[])",
        "Domain d cannot get the valid check c while column a of t holds it inside of other values, where PostgreSQL does not look. Give that column another type first, or declare the check NOT VALID.")]
    [TestCase(
        "CREATE TYPE c AS (a int); CREATE TABLE t (c c)",
        "CREATE TYPE c AS (a text); CREATE TABLE t (c c)",
        "Attribute a of type c is of another type in the schema, which PostgreSQL cannot change while column c of t holds the type. Add an attribute under another name and move the values there, or declare a new type and let the column use it.")]
    public void A_change_that_PostgreSQL_cannot_make_is_refused_with_a_way_round_it(string from, string to, string expected)
    {
        var found = Plan(from, to).Diagnostics.Single(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Multiple(() =>
        {
            Assert.That(found.Descriptor, Is.EqualTo(PlanDiagnostics.Unplannable));
            Assert.That(found.Message, Is.EqualTo(expected));
        });
    }

    [Test]
    public void A_check_of_a_domain_in_use_is_validated_in_a_transaction_of_its_own()
    {
        var plan = Plan("CREATE DOMAIN d AS int; CREATE TABLE t (a d)", "CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); CREATE TABLE t (a d)");
        Assert.That(string.Concat(plan.Files.Select(file => $"== {file.Stage}\n{file.ToSql()}")), Is.EqualTo(
            """
            == Main
            -- Add check c to domain d for new values; existing ones are checked later
            ALTER DOMAIN d ADD CONSTRAINT c CHECK (value > 0) NOT VALID;
            == Validate
            -- Check existing values of domain d against c; tables that hold it are read, and writes to them wait meanwhile
            ALTER DOMAIN d VALIDATE CONSTRAINT c;

            """));
    }

    private static MigrationPlan Plan(string from, string to) => MigrationPlanner.Plan(
        SchemaFiles.Read([new SourceFile("schema.sql", from)], 17).Catalog,
        SchemaFiles.Read([new SourceFile("schema.sql", to)], 17).Catalog,
        SchemaScope.Everything,
        new PlanOptions(17, new SourceFile("schema.sql", "")));
}
