using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Linting.Tests;

/// <summary>What a fix writes for the tool that runs the directory.</summary>
public sealed class OtherToolsFixTests
{
    private const string Table = "CREATE TABLE parcels (a int, b int);\n";

    [TestCase("1_a.sql", "ALTER TABLE parcels ADD CHECK (a > 0);\n", "-- atlas:txmode none\n\n")]
    [TestCase("1_a.sql", "-- +goose Up\nALTER TABLE parcels ADD CHECK (a > 0);\n\n-- +goose Down\nSELECT 1;\n", "-- +goose NO TRANSACTION\n-- +goose Up\n")]
    [TestCase("1_a.sql", "-- migrate:up\nALTER TABLE parcels ADD CHECK (a > 0);\n\n-- migrate:down\nSELECT 1;\n", "-- migrate:up transaction:false\n")]
    [TestCase("1_a.sql", "-- +migrate Up\nALTER TABLE parcels ADD CHECK (a > 0);\n\n-- +migrate Down\nSELECT 1;\n", "-- +migrate Up notransaction\n")]
    [TestCase("V1__a.sql", "ALTER TABLE parcels ADD CHECK (a > 0);\n", "")]
    public void A_new_file_begins_as_its_tool_wants_it(string path, string text, string start)
    {
        var fix = Fix("PGM107", path, text);

        Assert.That(fix.Following.Single().Text, Is.EqualTo(start + "ALTER TABLE parcels VALIDATE CONSTRAINT parcels_a_check;\n"));
        Assert.That(fix.ApplyTo(text), Is.EqualTo(text.Replace("(a > 0)", "(a > 0) NOT VALID")));
    }

    [TestCase("-- +goose Up\nCREATE INDEX i ON parcels (a);\n", "-- +goose NO TRANSACTION\n-- +goose Up\nCREATE INDEX CONCURRENTLY i ON parcels (a);\n")]
    [TestCase("-- migrate:up\nCREATE INDEX i ON parcels (a);\n", "-- migrate:up transaction:false\nCREATE INDEX CONCURRENTLY i ON parcels (a);\n")]
    [TestCase("-- +migrate Up\r\nCREATE INDEX i ON parcels (a);\r\n", "-- +migrate Up notransaction\r\nCREATE INDEX CONCURRENTLY i ON parcels (a);\r\n")]
    [TestCase("-- of the owners\n\nCREATE INDEX i ON parcels (a);\n", "-- atlas:txmode none\n-- of the owners\n\nCREATE INDEX CONCURRENTLY i ON parcels (a);\n")]
    public void A_file_asks_for_no_transaction_in_the_words_of_its_tool(string text, string mended) =>
        Assert.That(Fix("PGM101", "1_a.sql", text).ApplyTo(text), Is.EqualTo(mended));

    [Test]
    public void Flyway_needs_not_be_told() =>
        Assert.That(Fix("PGM101", "V1__a.sql", "CREATE INDEX i ON parcels (a);\n").ApplyTo("CREATE INDEX i ON parcels (a);\n"), Is.EqualTo("CREATE INDEX CONCURRENTLY i ON parcels (a);\n"));

    [Test]
    public void Flyway_gets_a_file_for_what_refuses_a_transaction()
    {
        const string Text = "CREATE INDEX i ON parcels (a);\nALTER TABLE parcels ADD COLUMN c int;\n";
        var fix = Fix("PGM101", "V1__a.sql", Text);

        Assert.That(fix.ApplyTo(Text), Is.EqualTo("ALTER TABLE parcels ADD COLUMN c int;\n"));
        Assert.That(fix.Following.Select(file => file.Text), Is.EqualTo(new[] { "CREATE INDEX CONCURRENTLY i ON parcels (a);\n" }));
    }

    [Test]
    public void The_way_back_stays_where_it_is()
    {
        const string Text = "-- +goose Up\nALTER TABLE parcels ADD COLUMN c int;\nCREATE INDEX i ON parcels (a);\nDO $$ BEGIN END $$;\n\n-- +goose Down\nDROP INDEX i;\n";
        var fix = Fix("PGM101", "1_a.sql", Text);

        Assert.That(fix.ApplyTo(Text), Is.EqualTo("-- +goose Up\nALTER TABLE parcels ADD COLUMN c int;\n\n-- +goose Down\nDROP INDEX i;\n"));
        Assert.That(fix.Following.Select(file => file.Text), Is.EqualTo(new[]
        {
            "-- +goose NO TRANSACTION\n-- +goose Up\nCREATE INDEX CONCURRENTLY i ON parcels (a);\n",
            "-- +goose Up\nDO $$ BEGIN END $$;\n",
        }));
    }

    [Test]
    public void Nothing_is_moved_out_of_marks()
    {
        const string Text = "-- +goose Up\nALTER TABLE parcels ADD COLUMN c int;\n-- +goose StatementBegin\nCREATE INDEX i ON parcels (a);\n-- +goose StatementEnd\n";
        Assert.That(Finding("PGM101", "1_a.sql", Text).Fixes.SelectMany(each => each.Following), Is.Empty);
    }

    private static Fix Fix(string rule, string path, string text) => Finding(rule, path, text).Fixes[0];

    private static Finding Finding(string rule, string path, string text)
    {
        var options = LintOptions.Default with { Runner = MigrationRunners.Of(MigrationLayouts.DetectFile("migrations/" + path)) };
        var before = MigrationLinter.Replay([new SourceFile("migrations/0_a.sql", Table)], options);
        return MigrationLinter.Lint(before, new SourceFile("migrations/" + path, text), options).Findings.Single(finding => finding.Id == rule);
    }
}
