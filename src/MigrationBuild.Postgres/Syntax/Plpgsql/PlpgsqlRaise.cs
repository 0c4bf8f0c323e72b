using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>RAISE …</c></summary>
/// <param name="Level">The level or condition in lower case; empty where none is written.</param>
/// <param name="Format">The message's format, or null.</param>
/// <param name="Arguments">What is put into the message.</param>
/// <param name="Options">The values after USING.</param>
public sealed record PlpgsqlRaise(
    string Level,
    Expression? Format,
    EquatableArray<Expression> Arguments,
    EquatableArray<Expression> Options) : PlpgsqlStatement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Format, Arguments, Options };
}
