using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class ForwardSectionTests
{
    [TestCase("-- +goose Up\nCREATE TABLE a (id int);\n-- +goose Down\nDROP TABLE a;\n")]
    [TestCase("-- migrate:up\nCREATE TABLE a (id int);\n\n-- migrate:down\nDROP TABLE a;")]
    [TestCase("-- migrate:down\nDROP TABLE a;\n-- migrate:up transaction:false\nCREATE TABLE a (id int);")]
    [TestCase("-- +migrate Up\nCREATE TABLE a (id int);\n-- +migrate Down\nDROP TABLE a;")]
    [TestCase("  -- +goose up\r\n-- +goose StatementBegin\r\nCREATE TABLE a (id int);\r\n-- +goose StatementEnd\r\n-- +goose down\r\nDROP TABLE a;")]
    public void Only_what_runs_forward_is_read_and_stays_in_its_place(string text)
    {
        var file = new SourceFile("1_a.sql", text);

        var script = ForwardSection.Parse(file, new SqlParseOptions());

        Assert.That(script.File, Is.SameAs(file));
        Assert.That(script.Statements.Select(statement => file.Substring(statement.Span)), Is.EqualTo(new[] { "CREATE TABLE a (id int)" }));
    }

    [TestCase("CREATE TABLE a (id int);\n-- migrated: down\nDROP TABLE b;")]
    [TestCase("-- migrate the rows up\nCREATE TABLE a (id int);\n-- goose\nDROP TABLE b;")]
    public void Other_comments_divide_nothing(string text)
    {
        var file = new SourceFile("1_a.sql", text);

        Assert.That(ForwardSection.Of(file), Is.SameAs(file));
        Assert.That(ForwardSection.Parse(file, new SqlParseOptions()).Statements, Has.Exactly(2).Items);
    }

    [Test]
    public void An_error_is_one_of_the_file()
    {
        var file = new SourceFile("1_a.sql", "-- migrate:down\nDROP TABEL a;\n-- migrate:up\nCREATE TABEL a (id int);");

        Assert.That(
            ForwardSection.Parse(file, new SqlParseOptions()).Diagnostics.Select(diagnostic => (diagnostic.File, file.Substring(diagnostic.Span))),
            Is.EqualTo(new[] { (file, "TABEL") }));
    }

    [TestCase("-- +goose NO TRANSACTION\n-- +goose Up\nSELECT 1;", TransactionMode.None)]
    [TestCase("-- migrate:up transaction:false\nSELECT 1;", TransactionMode.None)]
    [TestCase("-- +migrate Up notransaction\nSELECT 1;", TransactionMode.None)]
    [TestCase("-- no-transaction\nSELECT 1;", TransactionMode.None)]
    [TestCase("-- migrate:up\nSELECT 1;", TransactionMode.Unspecified)]
    [TestCase("SELECT 1; -- no-transaction", TransactionMode.Unspecified)]
    public void A_file_may_ask_to_run_without_a_transaction(string text, TransactionMode expected) =>
        Assert.That(FileDirectives.Read(new SourceFile("1_a.sql", text), []).TransactionMode, Is.EqualTo(expected));

    [TestCase("run_in_transaction = false\n", true)]
    [TestCase("# why\nrun_in_transaction=false", true)]
    [TestCase("run_in_transaction = true", false)]
    [TestCase("", false)]
    public void Diesel_says_it_beside_the_file(string text, bool expected) => Assert.That(DieselMetadata.RefusesTransaction(text), Is.EqualTo(expected));
}
