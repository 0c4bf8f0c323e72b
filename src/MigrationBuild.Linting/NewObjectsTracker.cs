using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Types;
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
            CreateEnumStmt create => objects.WithOther(create.Name.Name, at),
            CreateDomainStmt create => objects.WithOther(create.Name.Name, at),
            CompositeTypeStmt create => objects.WithOther(create.Name.Name, at),
            CreateRangeStmt create => objects.WithOther(create.Name.Name, at),
            CreateFunctionStmt create when !create.OrReplace => objects.WithOther(create.Name.Name, at),
            DefineStmt create when !create.OrReplace && !create.IfNotExists => objects.WithOther(create.Name.Name, at),
            CreatePublicationStmt create => objects.WithOther(create.Name.Name, at),
            CreateRoleStmt create => objects.WithOther(create.Name.Name, at),
            CreateTrigStmt create when !create.OrReplace => objects.WithOther(create.Name.Name, at),
            CreateExtensionStmt create when !create.IfNotExists || (knowsSchema && !before.Catalog.Extensions.ContainsKey(create.Name.Name)) => objects.WithOther(create.Name.Name, at),
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
        (_, NamedObject other) when rename.SubName is null => objects.RenameOther(other.Name.Name, rename.NewName.Name),
        (_, TypeObject type) when rename.SubName is null => objects.RenameOther(type.Type.Name.Name, rename.NewName.Name),
        (_, ObjectWithArgs routine) => objects.RenameOther(routine.Name.Name, rename.NewName.Name),
        _ => objects,
    };

    private static QualifiedName Find(ObjectName name, ReplayState state) => state.Names.FindRelation(name) ?? state.Names.Qualify(name);
}
