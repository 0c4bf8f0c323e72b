namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>Another statement as it is written: NULL, FETCH, MOVE, CLOSE, GET DIAGNOSTICS, and what is not understood.</summary>
/// <param name="Keyword">The first word in lower case.</param>
/// <param name="Text">The statement without its semicolon.</param>
public sealed record PlpgsqlOther(string Keyword, string Text) : PlpgsqlStatement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
