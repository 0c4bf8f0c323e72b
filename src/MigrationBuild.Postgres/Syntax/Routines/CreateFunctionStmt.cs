using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE FUNCTION|PROCEDURE …</c>; a body of the SQL standard is a <see cref="ReturnStmt"/> or an <see cref="AtomicBlock"/>.</summary>
public sealed record CreateFunctionStmt(
    bool OrReplace,
    bool IsProcedure,
    ObjectName Name,
    EquatableArray<FunctionParameter> Parameters,
    TypeName? ReturnType,
    EquatableArray<FunctionParameter> ReturnTable,
    EquatableArray<FunctionOption> Options,
    Statement? SqlBody) : Statement
{
    /// <summary>
    /// The structure of a PL/pgSQL body, its spans those of the file. Null where the body is in another language or cannot be read. It is
    /// a reading of the body, so it takes no part in equality.
    /// </summary>
    public PlpgsqlBlock? Block { get; init; }

    public bool Equals(CreateFunctionStmt? other) => base.Equals(other)
        && OrReplace == other!.OrReplace
        && IsProcedure == other.IsProcedure
        && Name == other.Name
        && Parameters == other.Parameters
        && ReturnType == other.ReturnType
        && ReturnTable == other.ReturnTable
        && Options == other.Options
        && SqlBody == other.SqlBody;

    public override int GetHashCode() => Name.GetHashCode();

    /// <summary>The parts in order; the block comes in the place of the option that is the body.</summary>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        Parameters,
        ReturnType,
        ReturnTable,
        Block is null ? Options : Options.Where(option => option is not FunctionBodyOption).ToEquatableArray(),
        Block,
        SqlBody,
    };
}
