using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>
/// A type as it is written where PostgreSQL's grammar has <c>Typename</c>. The spellings that are grammar rather than names
/// (<c>int</c>, <c>double precision</c>, <c>timestamp with time zone</c>) carry the name that PostgreSQL gives them,
/// <c>pg_catalog.int4</c> and so on; every other name is as written. <see cref="TypeNames"/> tells what the type is called.
/// </summary>
public sealed record TypeName(
    ObjectName Name,
    EquatableArray<Expression> Modifiers,
    EquatableArray<int?> ArrayBounds,
    IntervalFields Fields,
    bool IsSetOf,
    bool IsColumnType) : SyntaxNode
{
    public TypeName(ObjectName name)
        : this(name, default, default, IntervalFields.Unrestricted, false, false)
    {
    }

    /// <summary>Whether the type is an array of its element type.</summary>
    public bool IsArray => ArrayBounds.Count > 0;

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Modifiers };
}
