using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting;

/// <summary>Notes what each statement makes.</summary>
/// <param name="knowsSchema">
/// Whether an object that the catalog lacks does not exist. Only then is <c>IF NOT EXISTS</c> a proof that the object was made.
/// </param>
internal sealed class NewObjectsTracker(bool knowsSchema)
{
    public NewObjects After(Statement statement, NewObjects objects, ReplayState before)
    {
        var at = statement.Span;
        return statement switch
        {
            _ when CreatedRelation.Of(statement) is { } created => WithRelation(objects, created.Name, created.IsConditional, before, statement),
            IndexStmt { Name: { } name } index when !index.IfNotExists || knowsSchema =>
                objects.WithIndex(new QualifiedName(Find(index.Relation.Name, before).Schema, name.Name), at),
            CreateSchemaStmt create => AfterCreateSchema(create, objects, before),
            AlterTableStmt alter => AfterAlterTable(alter, objects, before),
            RenameStmt rename => AfterRename(rename, objects, before),
            AlterObjectSchemaStmt { Object: NamedObject moved } move => objects.RenameRelation(Find(moved.Name, before), new QualifiedName(move.NewSchema.Name, moved.Name.Name)),
            DropStmt drop => drop.Objects.OfType<NamedObject>().Aggregate(objects, (sum, each) => sum.WithoutRelation(Find(each.Name, before))),
            CreateEnumStmt create => objects.WithOther(ObjectKeys.OfType(create.Name, before.Names), at),
            CreateDomainStmt create => objects.WithOther(ObjectKeys.OfType(create.Name, before.Names), at),
            CompositeTypeStmt create => objects.WithOther(ObjectKeys.OfType(create.Name, before.Names), at),
            CreateRangeStmt create => objects.WithOther(ObjectKeys.OfType(create.Name, before.Names), at),
            CreateFunctionStmt create when !create.OrReplace => WithRoutine(objects, create.Name, create.Parameters, before, at),
            DefineStmt { ObjectType: ObjectType.Aggregate, OrReplace: false } create => WithRoutine(objects, create.Name, create.Parameters, before, at),
            DefineStmt { ObjectType: ObjectType.Type } create => objects.WithOther(ObjectKeys.OfType(create.Name, before.Names), at),
            DefineStmt create when !create.OrReplace && !create.IfNotExists => objects.WithOther(ObjectKeys.Of(create.ObjectType, create.Name, before.Names), at),
            CreatePublicationStmt create => objects.WithOther(ObjectKeys.Of(ObjectType.Publication, create.Name), at),
            CreateRoleStmt create => objects.WithOther(ObjectKeys.Of(ObjectType.Role, create.Name), at),
            CreatePLangStmt create when !create.OrReplace => objects.WithOther(ObjectKeys.Of(ObjectType.Language, create.Name), at),
            CreateTrigStmt create when !create.OrReplace => objects.WithOther(ObjectKeys.OfPart(ObjectType.Trigger, create.Relation, create.Name, before.Names), at),
            CreateExtensionStmt create when !create.IfNotExists || (knowsSchema && !before.Catalog.Extensions.ContainsKey(create.Name.Name)) =>
                objects.WithOther(ObjectKeys.Of(ObjectType.Extension, create.Name), at),
            _ => objects,
        };
    }

    private NewObjects WithRelation(NewObjects objects, ObjectName name, bool isConditional, ReplayState before, Statement statement)
    {
        var isNew = !isConditional || (knowsSchema && before.Names.FindRelation(name) is null);
        return isNew ? objects.WithRelation(before.Names.Qualify(name), statement.Span) : objects;
    }

    private NewObjects AfterCreateSchema(CreateSchemaStmt create, NewObjects objects, ReplayState before)
    {
        if (create.Name is null || (create.IfNotExists && !(knowsSchema && !before.Catalog.Schemas.ContainsKey(create.Name.Name))))
        {
            return objects;
        }

        return create.Elements.Aggregate(objects.WithSchema(create.Name.Name, create.Span), (sum, element) => After(element, sum, before));
    }

    private NewObjects AfterAlterTable(AlterTableStmt alter, NewObjects objects, ReplayState before)
    {
        var table = Find(alter.Relation.Name, before);
        return alter.Commands.Aggregate(objects, (sum, command) => command switch
        {
            AddColumnCmd add when !add.IfNotExists || (knowsSchema && before.Catalog.FindTable(table)?.FindColumn(add.Column.Name.Name) is null) =>
                sum.WithColumn(table, add.Column.Name.Name, add.Span),
            AddConstraintCmd { Constraint.Name: { } name } => sum.WithConstraint(table, name.Name, command.Span),
            _ => sum,
        });
    }

    private static NewObjects AfterRename(RenameStmt rename, NewObjects objects, ReplayState before) => (rename.ObjectType, rename.Object) switch
    {
        (ObjectType.Column, NamedObject table) => objects.RenameColumn(Find(table.Name, before), rename.SubName!.Name, rename.NewName.Name),
        (ObjectType.Table or ObjectType.ForeignTable or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence, NamedObject relation) =>
            objects.RenameRelation(Find(relation.Name, before), Find(relation.Name, before) with { Name = rename.NewName.Name }),
        (ObjectType.Schema, NamedObject schema) => objects.RenameSchema(schema.Name.Name, rename.NewName.Name),
        (_, { } other) when rename.SubName is null && ObjectKeys.Of(rename.ObjectType, other, before.Names) is { } key
            && ObjectKeys.Of(rename.ObjectType, Renamed(other, rename.NewName), before.Names) is { } next => objects.RenameOther(key, next),
        _ => objects,
    };

    private static ObjectAddress Renamed(ObjectAddress address, Identifier name) => address switch
    {
        NamedObject named => named with { Name = Renamed(named.Name, name) },
        TypeObject named => named with { Type = named.Type with { Name = Renamed(named.Type.Name, name) } },
        ObjectWithArgs routine => routine with { Name = Renamed(routine.Name, name) },
        DependentObject part => part with { Name = name },
        _ => address,
    };

    private static ObjectName Renamed(ObjectName old, Identifier name) => old with { Parts = old.Parts.Take(old.Parts.Count - 1).Append(name).ToEquatableArray() };

    private static NewObjects WithRoutine(NewObjects objects, ObjectName name, IEnumerable<FunctionParameter>? parameters, ReplayState before, TextSpan at) => objects
        .WithOther(ObjectKeys.OfRoutine(name, null, before.Names), at)
        .WithOther(ObjectKeys.OfRoutine(name, parameters, before.Names), at);

    private static QualifiedName Find(ObjectName name, ReplayState state) => state.Names.FindRelation(name) ?? state.Names.Qualify(name);
}
