using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Plpgsql;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>DO …</c></summary>
public sealed record DoStmt(Identifier? Language, StringConstant Body) : Statement
{
    /// <summary>
    /// The structure of a PL/pgSQL body, its spans those of the file. Null where the body is in another language or cannot be read. It is a reading of the body, so it takes no part in equality.
    /// </summary>
    public PlpgsqlBlock? Block { get; init; }

    public bool Equals(DoStmt? other) => base.Equals(other) && Language == other!.Language && Body == other.Body;

    public override int GetHashCode() => Body.GetHashCode();

    /// <summary>The language, and the block, or else the constant that is the body.</summary>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Language, (SyntaxNode?)Block ?? Body };
}
