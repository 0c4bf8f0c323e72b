using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>
/// A type as it is written where PostgreSQL's grammar has <c>Typename</c>. The spellings that are grammar rather than names
/// (<c>int</c>, <c>double precision</c>, <c>timestamp with time zone</c>) carry the name that PostgreSQL gives them,
/// <c>pg_catalog.int4</c> and so on; every other name is as written. <see cref="TypeNames"/> tells what the type is called.
/// </summary>
/// <param name="Name">The type's name; of <c>t.c%TYPE</c> the column's.</param>
/// <param name="Modifiers">What is in parentheses, as length or precision; <c>char</c> and <c>bit</c> without any have 1.</param>
/// <param name="ArrayBounds">
/// One item a pair of brackets, its number or null; PostgreSQL heeds neither the numbers nor how many there are.
/// </param>
/// <param name="Fields">The fields of an <c>interval</c>.</param>
/// <param name="IsSetOf">Whether <c>SETOF</c> is written.</param>
/// <param name="IsColumnType">Whether it is <c>t.c%TYPE</c>: the type that a column has now.</param>
public sealed record TypeName(
    ObjectName Name,
    EquatableArray<Expression> Modifiers,
    EquatableArray<int?> ArrayBounds,
    IntervalFields Fields,
    bool IsSetOf,
    bool IsColumnType) : SyntaxNode
{
    /// <summary>A type by its name alone: no modifiers, no array.</summary>
    public TypeName(ObjectName name)
        : this(name, default, default, IntervalFields.Unrestricted, false, false)
    {
    }

    /// <summary>Whether the type is an array of its element type.</summary>
    public bool IsArray => ArrayBounds.Count > 0;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Modifiers };
}
