using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Plpgsql;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>DO …</c></summary>
/// <param name="Language">The language after <c>LANGUAGE</c>; null is <c>plpgsql</c>.</param>
/// <param name="Body">The code, in whichever quotes it was.</param>
public sealed record DoStmt(Identifier? Language, StringConstant Body) : Statement
{
    /// <summary>
    /// The structure of a PL/pgSQL body, its spans those of the file. Null where the body is in another language or cannot be read. It is a reading of the body, so it takes no part in equality.
    /// </summary>
    public PlpgsqlBlock? Block { get; init; }

    /// <summary>Whether the other means the same; <see cref="Block"/> is not compared.</summary>
    public bool Equals(DoStmt? other) => base.Equals(other) && Language == other!.Language && Body == other.Body;

    /// <inheritdoc/>
    public override int GetHashCode() => Body.GetHashCode();

    /// <summary>The language, and the block, or else the constant that is the body.</summary>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Language, (SyntaxNode?)Block ?? Body };
}
