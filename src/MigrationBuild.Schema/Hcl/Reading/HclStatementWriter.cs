using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>
/// Writes the SQL that a block stands for. What the person wrote as SQL keeps its place; what comes behind it stands at its end, where an error in it shows, and
/// what comes before at the block's header.
/// </summary>
internal sealed class HclStatementWriter(HclBlockReader block)
{
    private readonly MappedTextBuilder _text = new(block.Place.File, block.Place.Span.Start);
    private int _place = block.Place.Span.Start;

    public HclStatementWriter Write(string sql)
    {
        _text.AppendMade(sql, _place);
        return this;
    }

    public HclStatementWriter Write(MappedText sql)
    {
        if (sql.File == block.Place.File)
        {
            _text.Append(sql);
            _place = sql.ToSource(sql.Text.Length);
            return this;
        }

        // A value of another file, by way of a local or a variable.
        return Write(sql.Text);
    }

    public HclStatementWriter Name(string name) => Write(SqlPrinter.QuoteIdentifier(name));

    public HclStatementWriter Name(QualifiedName name) => Name(name.Schema).Write(".").Name(name.Name);

    /// <summary>What follows a word where there is something to follow it: <c> WHERE x</c>.</summary>
    public HclStatementWriter Clause(string before, MappedText? sql, string after = "") => sql is null ? this : Write(before).Write(sql).Write(after);

    public HclStatementWriter Clause(string before, string? sql) => sql is null ? this : Write(before).Write(sql);

    /// <summary>Values between commas.</summary>
    public HclStatementWriter List<T>(IEnumerable<T> values, Action<T> write)
    {
        var isFirst = true;
        foreach (var value in values)
        {
            Write(isFirst ? "" : ", ");
            write(value);
            isFirst = false;
        }

        return this;
    }

    /// <summary>The body of a function between dollar quotes, which leave its text as it is.</summary>
    public HclStatementWriter Body(MappedText body)
    {
        var quoted = SqlPrinter.QuoteBody(body.Text);
        var quote = quoted.Substring(0, quoted.IndexOf('$', 1) + 1);
        return Write(quote).Write(body).Write(quote);
    }

    public HclStatement Finish() => new(block, _text.Build());
}
