using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE FUNCTION|PROCEDURE …</c>; a body of the SQL standard is a <see cref="ReturnStmt"/> or an <see cref="AtomicBlock"/>.</summary>
/// <param name="OrReplace">Whether <c>OR REPLACE</c> is written.</param>
/// <param name="IsProcedure">Whether it is <c>PROCEDURE</c>.</param>
/// <param name="Name">The name, perhaps with a schema; functions with other parameters may share it.</param>
/// <param name="Parameters">The parameters with their defaults.</param>
/// <param name="ReturnType">
/// The type after <c>RETURNS</c>; null for procedures, for <c>RETURNS TABLE</c>, and where output parameters tell it.
/// </param>
/// <param name="ReturnTable">The columns of <c>RETURNS TABLE (…)</c>.</param>
/// <param name="Options">The attributes in the order written, the body after <c>AS</c> among them.</param>
/// <param name="SqlBody">The body in the SQL standard's form (PostgreSQL 14), which is parsed when the function is made; else null.</param>
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

    /// <summary>Whether the other means the same; <see cref="Block"/> is not compared.</summary>
    public bool Equals(CreateFunctionStmt? other) => base.Equals(other)
        && OrReplace == other!.OrReplace
        && IsProcedure == other.IsProcedure
        && Name == other.Name
        && Parameters == other.Parameters
        && ReturnType == other.ReturnType
        && ReturnTable == other.ReturnTable
        && Options == other.Options
        && SqlBody == other.SqlBody;

    /// <inheritdoc/>
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
