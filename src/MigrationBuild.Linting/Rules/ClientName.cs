using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>A name by which programs call an object. What a transaction takes away and gives again nobody misses.</summary>
/// <param name="Kind">One kind for all that share their names: Table for relations, Type for domains too, Routine for functions, procedures and aggregates.</param>
/// <param name="Name">In full; of what is in no schema the same schema always.</param>
internal sealed record ClientName(ObjectType Kind, QualifiedName Name)
{
    /// <summary>The name of an object; null for kinds that no program calls by name.</summary>
    public static ClientName? Of(StatementContext context, ObjectType type, ObjectAddress address) => (KindOf(type), address) switch
    {
        (ObjectType.Table, NamedObject relation) => new(ObjectType.Table, context.Resolve(relation.Name)),
        (ObjectType.Type, TypeObject named) => OfType(context, named.Type.Name),
        (ObjectType.Type, NamedObject named) => OfType(context, named.Name),
        ({ } kind, NamedObject named) => OfOther(context, kind, named.Name),
        ({ } kind, ObjectWithArgs routine) => OfOther(context, kind, routine.Name),
        ({ } kind, OperatorObject { Name: var name }) => OfOther(context, kind, name.Qualifier is [var schema] ? schema.Name : null, name.Symbol),
        _ => null,
    };

    /// <summary>The name that a statement gives to an object, by making, renaming or moving it.</summary>
    public static ClientName? GivenBy(StatementContext context) => context.Statement switch
    {
        RenameStmt { SubName: null } rename => Of(context, rename.ObjectType, rename.Object)?.Renamed(rename.NewName.Name),
        AlterObjectSchemaStmt move => Of(context, move.ObjectType, move.Object)?.Moved(move.NewSchema.Name),
        CreateEnumStmt create => OfType(context, create.Name),
        CreateDomainStmt create => OfType(context, create.Name),
        CompositeTypeStmt create => OfType(context, create.Name),
        CreateRangeStmt create => OfType(context, create.Name),
        CreateFunctionStmt create => OfOther(context, ObjectType.Routine, create.Name),
        DefineStmt define when KindOf(define.ObjectType) is { } kind => OfOther(context, kind, define.Name),
        CreateSchemaStmt { Name: { } name } => OfOther(context, ObjectType.Schema, null, name.Name),
        CreatePublicationStmt create => OfOther(context, ObjectType.Publication, null, create.Name.Name),
        var statement => CreatedRelation.Of(statement) is { } created ? new(ObjectType.Table, context.Before.Names.Qualify(created.Name)) : null,
    };

    public ClientName Renamed(string name) => this with { Name = Name with { Name = name } };

    public ClientName Moved(string schema) => this with { Name = Name with { Schema = schema } };

    /// <summary>Whether a later statement of the transaction gives the name again.</summary>
    public bool IsGivenAfter(StatementContext context) => context.LaterInTransaction.Any(later => GivenBy(later) == this);

    /// <summary>Whether the object has the name only since an earlier statement of the transaction, so that nobody calls it so.</summary>
    public bool IsGivenBefore(StatementContext context) => context.EarlierInTransaction.Any(earlier => GivenBy(earlier) == this);

    /// <summary>Whether a statement that gives another name takes this one away from those who call the object so.</summary>
    /// <param name="context">The statement.</param>
    /// <param name="next">The name that it gives. Where another object had that before, in the same transaction, the two are swapped.</param>
    public bool IsLost(StatementContext context, ClientName next) =>
        !IsGivenAfter(context) && !IsGivenBefore(context) && !context.EarlierInTransaction.Any(earlier => TakenBy(earlier).Contains(next));

    private static IEnumerable<ClientName?> TakenBy(StatementContext context) => context.Statement switch
    {
        RenameStmt { SubName: null } rename => [Of(context, rename.ObjectType, rename.Object)],
        AlterObjectSchemaStmt move => [Of(context, move.ObjectType, move.Object)],
        DropStmt drop => drop.Objects.Select(each => Of(context, drop.ObjectType, each)),
        _ => [],
    };

    private static ClientName OfType(StatementContext context, ObjectName name) => new(ObjectType.Type, context.Before.Names.FindType(name) ?? context.Before.Names.Qualify(name));

    private static ClientName OfOther(StatementContext context, ObjectType kind, ObjectName name) => OfOther(context, kind, name.Schema, name.Name);

    private static ClientName OfOther(StatementContext context, ObjectType kind, string? schema, string name) =>
        new(kind, kind is ObjectType.Schema or ObjectType.Publication or ObjectType.Role ? new QualifiedName("", name) : context.Before.Names.Qualify(schema, name));

    private static ObjectType? KindOf(ObjectType type) => type switch
    {
        ObjectType.Table or ObjectType.ForeignTable or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence => ObjectType.Table,
        ObjectType.Type or ObjectType.Domain => ObjectType.Type,
        ObjectType.Function or ObjectType.Procedure or ObjectType.Aggregate or ObjectType.Routine => ObjectType.Routine,
        ObjectType.Operator or ObjectType.Schema or ObjectType.Publication or ObjectType.Role => type,
        _ => null,
    };
}
