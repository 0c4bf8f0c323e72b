using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>ALTER … RENAME</c> and <c>ALTER … SET SCHEMA</c>.</summary>
internal static class RenameStatements
{
    public static void Apply(StatementReplay replay, RenameStmt statement)
    {
        var newName = NameGenerator.Truncate(statement.NewName.Name);
        switch (statement.ObjectType, statement.Object)
        {
            case (_, NamedObject { Name: var name }) when IsOfRelation(statement) && CarriedStatements.IsCarriedRelation(replay, name):
                RenameCarriedRelation(replay, statement, name, newName);
                break;
            case (ObjectType.Column, NamedObject column):
                RenameColumn(replay, statement, column, newName);
                break;
            case (ObjectType.Constraint, NamedObject constraint):
                RenameConstraint(replay, statement, constraint, newName);
                break;
            case (ObjectType.Table or ObjectType.ForeignTable or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence or ObjectType.Index, NamedObject { Name: var name }):
                RenameRelation(replay, statement, name, newName);
                break;
            case (ObjectType.Attribute, TypeObject { Type.Name: var name }):
                CompositeStatements.RenameAttribute(replay, name, statement.SubName!, statement.NewName, statement.Behavior);
                break;
            case (ObjectType.DomainConstraint, TypeObject { Type.Name: var name }):
                DomainStatements.RenameConstraint(replay, name, statement.SubName!, statement.NewName);
                break;
            case (ObjectType.Type or ObjectType.Domain, TypeObject { Type.Name: var name }) when CarriedStatements.Find(replay, statement.ObjectType, statement.Object) is null:
                if (RequireType(replay, statement.ObjectType, name) is { } found)
                {
                    RenameType(replay, found, found with { Name = newName }, statement.NewName);
                }

                break;
            case (ObjectType.Schema, NamedObject { Name: var name }):
                RenameSchema(replay, name, newName);
                break;
            case (ObjectType.Role, NamedObject { Name: var name }):
                RoleStatements.Rename(replay, statement, name);
                break;
            case (ObjectType.Policy, DependentObject policy):
                RenamePolicy(replay, statement, policy, newName);
                break;
            case (ObjectType.Trigger, DependentObject trigger) when !CarriedStatements.IsCarriedRelation(replay, trigger.Relation):
                TriggerStatements.Rename(replay, trigger, statement.NewName);
                break;
            case (ObjectType.Rule, DependentObject rule) when CarriedStatements.Find(replay, ObjectType.Rule, rule) is null:
                RuleStatements.Rename(replay, rule, statement.NewName);
                break;
            case (ObjectType.Function or ObjectType.Procedure or ObjectType.Aggregate or ObjectType.Routine, ObjectWithArgs routine) when CarriedStatements.Find(replay, statement.ObjectType, routine) is null:
                RoutineStatements.Rename(replay, statement, routine, newName);
                break;
            case (var type, _) when DefinedKind.Find(type) is { } kind:
                DefinitionStatements.Rename(replay, statement, kind);
                break;
            default:
                RenameCarried(replay, statement, newName);
                break;
        }
    }

    public static void Apply(StatementReplay replay, AlterObjectSchemaStmt statement)
    {
        if (CarriedStatements.Find(replay, statement.ObjectType, statement.Object) is { } carried)
        {
            var own = carried.Name.Substring(carried.Name.IndexOf('.') + 1);
            CarriedStatements.Append(replay, statement, carried, $"{statement.NewSchema.Name}.{own}");
            return;
        }

        if (DefinedKind.Find(statement.ObjectType) is { } kind)
        {
            DefinitionStatements.SetSchema(replay, statement, kind);
            return;
        }

        if (!replay.Catalog.Schemas.ContainsKey(statement.NewSchema.Name))
        {
            replay.Fail(ServerError.InvalidSchemaName, statement.NewSchema, $"schema \"{statement.NewSchema.Name}\" does not exist");
            return;
        }

        switch (statement.ObjectType, statement.Object)
        {
            case (ObjectType.Table or ObjectType.ForeignTable or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence, NamedObject { Name: var name }):
                if (Find(replay, statement.IfExists, name, replay.Names.FindRelation(name), "relation") is { } relation && IsOfKind(replay, statement.ObjectType, name, relation))
                {
                    MoveRelation(replay, relation, statement.NewSchema);
                }

                break;
            case (ObjectType.Type or ObjectType.Domain, TypeObject { Type.Name: var name }):
                if (RequireType(replay, statement.ObjectType, name) is { } type)
                {
                    RenameType(replay, type, type with { Schema = statement.NewSchema.Name }, statement.NewSchema);
                }

                break;
            case (ObjectType.Function or ObjectType.Procedure or ObjectType.Aggregate or ObjectType.Routine, ObjectWithArgs routine):
                RoutineStatements.SetSchema(replay, statement, routine);
                break;
            case (ObjectType.Extension, NamedObject { Name: var name }) when replay.Catalog.Extensions.Find(name.Name) is { } extension:
                MoveExtension(replay, extension, statement.NewSchema.Name);
                break;
            default:
                RaiseMissing(replay, statement.ObjectType, statement.Object, statement.IfExists);
                break;
        }
    }

    /// <summary>ALTER TABLE and ALTER INDEX take any relation, the others those of their kind (<c>RangeVarCallbackForAlterRelation</c>).</summary>
    private static bool IsOfKind(StatementReplay replay, ObjectType kind, ObjectName name, QualifiedName found)
        => kind is ObjectType.Table or ObjectType.Index || RelationKinds.Require(replay, kind, name, found);

    private static bool IsOfRelation(RenameStmt statement)
        => statement.ObjectType is ObjectType.Table or ObjectType.View or ObjectType.MaterializedView or ObjectType.ForeignTable or ObjectType.Column
            or ObjectType.Constraint;

    private static void RenameColumn(StatementReplay replay, RenameStmt statement, NamedObject of, string newName)
    {
        var name = of.Name;
        if ((statement.IfExists && replay.Names.FindRelation(name) is null) || replay.RequireRowRelation(name) is not { } table)
        {
            return;
        }

        var relation = replay.RowRelation(table);
        if (replay.RequireColumn(relation, statement.SubName!) is not { } column)
        {
            return;
        }

        var problem = relation is Table { OfType: not null } ? (ServerError.WrongObjectType, "cannot rename column of typed table")
            : of.IsOnly && replay.Catalog.ChildrenOf(table).Any() ? (ServerError.InvalidTableDefinition, $"inherited column \"{column.Name}\" must be renamed in child tables too")
            : column.ParentCount > 0 ? (ServerError.InvalidTableDefinition, $"cannot rename inherited column \"{column.Name}\"")
            : ((ServerError Error, string Message)?)null;
        if (problem is { } found)
        {
            replay.Fail(found.Error, statement.SubName!, found.Message);
            return;
        }

        RenameColumn(replay, statement, table, column.Name, newName);
    }

    /// <summary>Children have the column under the same name always.</summary>
    private static void RenameColumn(StatementReplay replay, RenameStmt statement, QualifiedName table, string column, string newName)
    {
        var relation = replay.RowRelation(table);
        if (relation.FindColumn(newName) is not null)
        {
            replay.Fail(ServerError.DuplicateColumn, statement.NewName, $"column \"{newName}\" of relation \"{table.Name}\" already exists");
            return;
        }

        replay.Catalog = CatalogRenaming.Apply(Renaming.OfColumn(table, column, newName), replay.Names);
        // A child of two of them comes by twice.
        foreach (var child in Inheritance.ChildrenOf(replay, table).Where(child => replay.Table(child).FindColumn(column) is not null))
        {
            RenameColumn(replay, statement, child, column, newName);
        }
    }

    /// <summary>The index behind a constraint has the constraint's name, and keeps to it.</summary>
    private static void RenameConstraint(StatementReplay replay, RenameStmt statement, NamedObject of, string newName)
    {
        var name = of.Name;
        if ((statement.IfExists && replay.Names.FindRelation(name) is null) || replay.RequireTable(name) is not { } table)
        {
            return;
        }

        var owner = replay.Table(table);
        var oldName = NameGenerator.Truncate(statement.SubName!.Name);
        if (NotNulls.Find(replay, owner, oldName) is { } column)
        {
            RenameNotNull(replay, statement, of, table, column, newName);
            return;
        }

        if (owner.Constraints.Find(oldName) is not { } constraint)
        {
            replay.Fail(
                ServerError.UndefinedObject,
                statement.SubName,
                $"constraint \"{statement.SubName.Name}\" for table \"{table.Name}\" does not exist");
            return;
        }

        if (constraint.HasIndex && RelationNames.IsTaken(replay.Catalog, table with { Name = newName }))
        {
            replay.Fail(ServerError.DuplicateTable, statement.NewName, $"relation \"{newName}\" already exists");
            return;
        }

        if (constraint is CheckConstraint { NoInherit: false } && (constraint.ParentCount > 0 || (of.IsOnly && replay.Catalog.ChildrenOf(table).Any())))
        {
            replay.Fail(
                ServerError.InvalidTableDefinition,
                statement.SubName,
                constraint.ParentCount > 0 ? $"cannot rename inherited constraint \"{constraint.Name}\"" : $"inherited constraint \"{constraint.Name}\" must be renamed in child tables too");
            return;
        }

        RenameConstraint(replay, statement, table, constraint, newName);
    }

    private static void RenameNotNull(StatementReplay replay, RenameStmt statement, NamedObject of, QualifiedName table, Column column, string newName)
    {
        var name = NotNulls.NameOf(replay.Table(table), column);
        var isInherited = InheritedColumns.IsRequiredByParent(replay, replay.Table(table), column);
        if (isInherited || (column.PassesNotNull && of.IsOnly && replay.Catalog.ChildrenOf(table).Any()))
        {
            replay.Fail(
                ServerError.InvalidTableDefinition,
                statement.SubName!,
                isInherited ? $"cannot rename inherited constraint \"{name}\"" : $"inherited constraint \"{name}\" must be renamed in child tables too");
            return;
        }

        NotNulls.Rename(replay, table, column, newName, statement.NewName);
    }

    /// <summary>Children have a check under the same name always; parts of keys and foreign keys have names of their own.</summary>
    private static void RenameConstraint(StatementReplay replay, RenameStmt statement, QualifiedName table, Constraint constraint, string newName)
    {
        if (!TableConstraints.IsNameFree(replay, table, newName, statement.NewName))
        {
            return;
        }

        replay.Put(table, replay.Table(table).WithoutConstraint(constraint.Name).With(constraint with { Name = newName }).WithIndexRenamed(constraint.Name, newName));
        replay.Catalog = PartitionParts.Rename(replay.Catalog, table, constraint.Name, newName);
        foreach (var child in constraint is CheckConstraint { NoInherit: false } ? Inheritance.ChildrenOf(replay, table) : [])
        {
            if (replay.Table(child).Constraints.Find(constraint.Name) is { } own)
            {
                RenameConstraint(replay, statement, child, own, newName);
            }
        }
    }

    private static void RenameRelation(StatementReplay replay, RenameStmt statement, ObjectName name, string newName)
    {
        if (replay.Names.FindIndex(name) is { } index)
        {
            RenameIndex(replay, statement, index, newName);
            return;
        }

        if (Find(replay, statement.IfExists, name, replay.Names.FindRelation(name), "relation") is not { } relation
            || !IsOfKind(replay, statement.ObjectType, name, relation))
        {
            return;
        }

        var renamed = relation with { Name = newName };
        if (RelationNames.IsTaken(replay.Catalog, renamed))
        {
            replay.Fail(ServerError.DuplicateTable, statement.NewName, $"relation \"{newName}\" already exists");
            return;
        }

        replay.Catalog = CatalogRenaming.Apply(Renaming.OfRelation(relation, renamed), replay.Names);
        replay.Catalog = CarriedStatements.WithRenamedOwner(replay.Catalog, relation, renamed);
    }

    private static void RenameIndex(StatementReplay replay, RenameStmt statement, QualifiedName index, string newName)
    {
        if (RelationNames.IsTaken(replay.Catalog, index with { Name = newName }))
        {
            replay.Fail(ServerError.DuplicateTable, statement.NewName, $"relation \"{newName}\" already exists");
            return;
        }

        var owner = replay.Catalog.FindTableOfIndex(index)!;
        HeapRelation renamed = owner is Table table && table.Constraints.Find(index.Name) is { } constraint
            ? table.WithoutConstraint(index.Name).With(constraint with { Name = newName })
            : owner.WithoutIndex(index.Name).With(owner.Indexes[index.Name] with { Name = newName });
        replay.Catalog = PartitionParts.Rename(
            replay.Catalog.With(index.Schema, (renamed as Table)?.WithIndexRenamed(index.Name, newName) ?? renamed),
            index with { Name = owner.Name },
            index.Name,
            newName);
    }

    private static void RenameType(StatementReplay replay, QualifiedName type, QualifiedName renamed, SyntaxNode node)
    {
        if (RelationNames.IsTypeTaken(replay.Catalog, renamed))
        {
            var place = renamed.Schema == type.Schema ? "" : $" in schema \"{renamed.Schema}\"";
            replay.Fail(ServerError.DuplicateObject, node, $"type \"{renamed.Name}\" already exists{place}");
            return;
        }

        if (replay.Catalog.FindType(type) is CompositeType && RelationNames.IsTaken(replay.Catalog, renamed))
        {
            replay.Fail(ServerError.DuplicateTable, node, $"relation \"{renamed.Name}\" already exists");
            return;
        }

        replay.Catalog = CatalogRenaming.Apply(Renaming.OfType(type, renamed), replay.Names);
    }

    private static QualifiedName? RequireType(StatementReplay replay, ObjectType kind, ObjectName name)
    {
        if (TypeStatements.Require(replay, name) is not { } found)
        {
            return null;
        }

        var problem = replay.Catalog.FindType(found) switch
        {
            null => "is a table's row type",
            not Domain when kind == ObjectType.Domain => "is not a domain",
            _ => null,
        };
        if (problem is null)
        {
            return found;
        }

        replay.Fail(ServerError.WrongObjectType, name, $"{name} {problem}");
        return null;
    }

    private static void RenameSchema(StatementReplay replay, ObjectName name, string newName)
    {
        if (replay.Catalog.Schemas.Find(name.Name) is not { } schema)
        {
            replay.Fail(ServerError.InvalidSchemaName, name, $"schema \"{name}\" does not exist");
            return;
        }

        if (replay.Catalog.Schemas.ContainsKey(newName))
        {
            replay.Fail(ServerError.DuplicateSchema, name, $"schema \"{newName}\" already exists");
            return;
        }

        var empty = new DatabaseSchema(newName) { Comment = schema.Comment, Access = schema.Access, Origin = schema.Origin };
        replay.Catalog = replay.Catalog.DefaultPrivileges.Where(defaults => defaults.Id.Name.Schema == schema.Name).ToList().Aggregate(
            replay.Catalog.With(empty),
            (catalog, defaults) => catalog.With(defaults with { Id = defaults.Id with { Name = defaults.Id.Name with { Schema = newName } } }));
        replay.Catalog = CatalogRenaming.Apply(Renaming.OfSchema(schema.Name, newName), replay.Names).WithoutSchema(schema.Name);
        foreach (var extension in replay.Catalog.Extensions.Where(extension => extension.Schema == schema.Name).ToList())
        {
            replay.Catalog = replay.Catalog.With(extension with { Schema = newName });
        }
    }

    private static void RenamePolicy(StatementReplay replay, RenameStmt statement, DependentObject policy, string newName)
    {
        if (replay.RequireTable(policy.Relation) is not { } table)
        {
            return;
        }

        var owner = replay.Table(table);
        if (owner.Policies.Find(NameGenerator.Truncate(policy.Name.Name)) is not { } found)
        {
            replay.Fail(ServerError.UndefinedObject, policy.Name, $"policy \"{policy.Name.Name}\" for table \"{table.Name}\" does not exist");
            return;
        }

        if (owner.Policies.ContainsKey(newName))
        {
            replay.Fail(ServerError.DuplicateObject, statement.NewName, $"policy \"{newName}\" for table \"{table.Name}\" already exists");
            return;
        }

        replay.Put(table, owner.WithoutPolicy(found.Name).With(found with { Name = newName }));
    }

    private static void RenameCarriedRelation(StatementReplay replay, RenameStmt statement, ObjectName name, string newName)
    {
        if (statement.SubName is not null)
        {
            CarriedStatements.Append(replay, statement, name);
            return;
        }

        var carried = CarriedStatements.FindRelation(replay, name)!;
        var schema = carried.Name.Substring(0, carried.Name.IndexOf('.'));
        CarriedStatements.Append(replay, statement, carried, $"{schema}.{newName}");
    }

    private static void RenameCarried(StatementReplay replay, RenameStmt statement, string newName)
    {
        if (CarriedStatements.Find(replay, statement.ObjectType, statement.Object) is not { } carried)
        {
            RaiseMissing(replay, statement.ObjectType, statement.Object, statement.IfExists);
            return;
        }

        if (statement.SubName is not null)
        {
            CarriedStatements.Append(replay, statement, carried, carried.Name);
            return;
        }

        // The name stands between the schema and what tells the object from others: (arguments), ON table.
        var start = carried.Name.IndexOf(" ON ", StringComparison.Ordinal) >= 0 ? 0 : carried.Name.IndexOf('.') + 1;
        var end = carried.Name.IndexOfAny(['(', ' '], start);
        var renamed = carried.Name.Substring(0, start) + newName + (end < 0 ? "" : carried.Name.Substring(end));
        CarriedStatements.Append(replay, statement, carried, renamed);
    }

    /// <summary>Indexes, constraints and owned sequences move with their table.</summary>
    private static void MoveRelation(StatementReplay replay, QualifiedName relation, Identifier newSchema)
    {
        if (relation.Schema == newSchema.Name)
        {
            return;
        }

        var moved = relation with { Schema = newSchema.Name };
        var names = replay.Catalog.FindHeap(relation) is { } table ? table.IndexNames().Concat([relation.Name]) : [relation.Name];
        if (names.FirstOrDefault(name => RelationNames.IsTaken(replay.Catalog, moved with { Name = name })) is { } taken)
        {
            replay.Fail(ServerError.DuplicateTable, newSchema, $"relation \"{taken}\" already exists in schema \"{newSchema.Name}\"");
            return;
        }

        var owned = new HashSet<QualifiedName>(Sequences.OwnedBy(replay.Catalog, relation)) { relation };
        var renaming = Renaming.OfRelation(relation, moved) with { Relation = name => owned.Contains(name) ? name with { Schema = moved.Schema } : name };
        replay.Catalog = CatalogRenaming.Apply(renaming, replay.Names);
        replay.Catalog = CarriedStatements.WithRenamedOwner(replay.Catalog, relation, moved);
    }

    private static void MoveExtension(StatementReplay replay, Extension extension, string schema)
    {
        var renaming = new Renaming
        {
            Type = name => KnownExtensions.ThatBringsType(name.Name) == extension.Name && name.Schema == extension.Schema ? name with { Schema = schema } : name,
        };
        replay.Catalog = CatalogRenaming.Apply(renaming, replay.Names).With(extension with { Schema = schema });
    }

    private static QualifiedName? Find(StatementReplay replay, bool ifExists, ObjectName name, QualifiedName? found, string kind)
    {
        if (found is null && !ifExists)
        {
            replay.Fail(kind == "type" ? ServerError.UndefinedObject : ServerError.UndefinedTable, name, $"{kind} \"{name}\" does not exist");
        }

        return found;
    }

    private static void RaiseMissing(StatementReplay replay, ObjectType kind, ObjectAddress address, bool ifExists)
    {
        if (!ifExists)
        {
            replay.Fail(
                ServerError.UndefinedObject,
                address,
                $"{CarriedStatements.Words(kind).ToLowerInvariant()} {CarriedStatements.NameOf(replay, kind, address)} does not exist");
        }
    }
}
