using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>Publications. The tables and schemas in one are members that come and go with these.</summary>
internal static class PublicationDefinition
{
    private const string Publish = "publish";
    private const string ViaRoot = "publish_via_partition_root";
    private const string Generated = "publish_generated_columns";
    private const string AllCommands = "insert, update, delete, truncate";

    private static readonly string[] Commands = ["insert", "update", "delete", "truncate"];

    public static CreatePublicationStmt Canonical(CreatePublicationStmt create, DefinitionNames names) => create with
    {
        Name = names.Own(ObjectKind.Publication, create.Name),
        Objects = Members(create.Objects, names),
        Options = Options(create.Options, names),
    };

    /// <summary>The publication after an ALTER of it.</summary>
    public static CreatePublicationStmt Altered(CreatePublicationStmt publication, AlterPublicationStmt alter, DefinitionNames names)
    {
        if (alter.Action == PublicationAction.Options)
        {
            var kept = publication.Options.Where(option => DefinitionOptions.Find(alter.Options, option.Name.Name) is null);
            return publication with { Options = Options(kept.Concat(alter.Options).ToEquatableArray(), names) };
        }

        if (publication.ForAllTables)
        {
            names.Fail(ServerError.ObjectNotInPrerequisiteState, alter, $"publication \"{publication.Name.Name}\" is defined as FOR ALL TABLES");
            return publication;
        }

        var members = Members(alter.Objects, names);
        bool IsNamed(PublicationObject member) => members.Any(other => IsSame(member, other));
        foreach (var member in members)
        {
            var isThere = publication.Objects.Any(other => IsSame(member, other));
            var what = member.Schema is { } schema ? $"schema \"{schema.Name}\"" : $"relation \"{member.Relation!.Name.Name}\"";
            if (alter.Action == PublicationAction.Add && isThere)
            {
                names.Fail(ServerError.DuplicateObject, alter, $"{what} is already member of publication \"{publication.Name.Name}\"");
            }
            else if (alter.Action == PublicationAction.Drop && !isThere)
            {
                names.Fail(
                    ServerError.UndefinedObject,
                    alter,
                    member.Schema is null ? $"{what} is not part of the publication" : $"tables from {what} are not part of the publication");
            }
        }

        return publication with
        {
            Objects = alter.Action switch
            {
                PublicationAction.Add => Sorted(publication.Objects.Concat(members)),
                PublicationAction.Drop => Sorted(publication.Objects.Where(member => !IsNamed(member))),
                _ => members,
            },
        };
    }

    /// <summary>The publication without a table or schema that is gone.</summary>
    public static DefinedObject Without(DefinedObject publication, QualifiedName member)
    {
        var create = (CreatePublicationStmt)Definition.Read(publication)[0];
        var without = create with { Objects = Sorted(create.Objects.Where(item => NameOf(item) != member)) };
        return publication with
        {
            Definition = SqlPrinter.Print(without),
            References = publication.References.Where(id => MemberOf(id) != member).ToEquatableArray(),
        };
    }

    /// <summary>What the publication has for its members, each with what it uses: its relation or schema, and of the relation the columns.</summary>
    public static ILookup<ObjectId, ObjectId> Members(DefinedObject publication)
        => publication.References.ToLookup(id => new ObjectId(ObjectKind.PublicationMember, MemberOf(id), publication.Id.Name.Name));

    public static IReadOnlyList<Statement>? Replace(CreatePublicationStmt old, CreatePublicationStmt wanted)
    {
        if (old.ForAllTables != wanted.ForAllTables || (wanted.Objects.IsEmpty && !old.Objects.IsEmpty))
        {
            return null;
        }

        var statements = new List<Statement>();
        if (old.Objects != wanted.Objects)
        {
            statements.Add(new AlterPublicationStmt(wanted.Name, PublicationAction.Set, wanted.Objects, default));
        }

        if (old.Options != wanted.Options)
        {
            var defaults = old.Options.Where(option => DefinitionOptions.Find(wanted.Options, option.Name.Name) is null).Select(Default);
            statements.Add(new AlterPublicationStmt(wanted.Name, PublicationAction.Options, default, wanted.Options.Concat(defaults).ToEquatableArray()));
        }

        return statements;
    }

    private static QualifiedName MemberOf(ObjectId used) => used.Kind == ObjectKind.Schema ? new QualifiedName(used.Name.Name, "") : used.Name;

    private static QualifiedName NameOf(PublicationObject member)
        => member.Schema is { } schema ? new QualifiedName(schema.Name, "") : new QualifiedName(member.Relation!.Name.Schema!, member.Relation.Name.Name);

    private static bool IsSame(PublicationObject member, PublicationObject other) => NameOf(member) == NameOf(other);

    private static EquatableArray<PublicationObject> Members(EquatableArray<PublicationObject> written, DefinitionNames names)
    {
        var members = new List<PublicationObject>();
        var kind = PublicationObjectKind.Table;
        foreach (var item in written)
        {
            kind = item.Kind == PublicationObjectKind.Continuation ? kind : item.Kind;
            members.AddRange(kind == PublicationObjectKind.Table ? Tables(item, names) : Schema(item, names) is { } schema ? [schema] : []);
        }

        foreach (var again in members.GroupBy(NameOf).SelectMany(alike => alike.Skip(1), (alike, member) => (alike, member)))
        {
            // PostgreSQL takes a child that is named beside its parent once, but asks for no choice between two conditions or lists of columns.
            if (again.alike.Any(member => member.Where is not null))
            {
                names.Fail(ServerError.DuplicateObject, again.member, $"conflicting or redundant WHERE clauses for table \"{again.member.Relation!.Name.Name}\"");
            }
            else if (again.alike.Any(member => !member.Columns.IsEmpty))
            {
                names.Fail(ServerError.DuplicateObject, again.member, $"conflicting or redundant column lists for table \"{again.member.Relation!.Name.Name}\"");
            }
        }

        return Sorted(members.GroupBy(NameOf).Select(alike => alike.First()));
    }

    /// <summary>The table and, unless ONLY is written, what inherits from it now; so each is one of its own right. Partitions are published with their table.</summary>
    private static IEnumerable<PublicationObject> Tables(PublicationObject item, DefinitionNames names)
        => item.Relation is { } table && names.Relation(table.Name) is { } relation
            ? (table.IsOnly ? [relation] : Family(names.Catalog, relation)).Distinct().Select(member => Table(item, table, member, names))
            : [];

    private static IEnumerable<QualifiedName> Family(Catalog catalog, QualifiedName relation)
        => catalog.Tables().Where(table => table.Value.Inherits.Contains(relation)).SelectMany(child => Family(catalog, child.Key)).Prepend(relation);

    private static PublicationObject Table(PublicationObject item, RangeVar table, QualifiedName relation, DefinitionNames names)
    {
        if (names.Catalog.FindRelation(relation) is View or Sequence or Catalogs.Table { Foreign: not null })
        {
            names.Fail(ServerError.InvalidParameterValue, table.Name, $"cannot add relation \"{relation.Name}\" to publication");
        }

        names.UseRelation(relation);
        return item with
        {
            Kind = PublicationObjectKind.Table,
            Relation = new RangeVar(names.Written(relation, table.Name), true, null),
            Columns = item.Columns.Select(column => new Identifier(names.Column(relation, column).Name)).OrderBy(column => column.Name, StringComparer.Ordinal).ToEquatableArray(),
            Where = item.Where is { } condition ? names.Expression(condition, relation, context => context.Condition()) : null,
        };
    }

    private static PublicationObject? Schema(PublicationObject item, DefinitionNames names)
    {
        if ((item.Schema ?? item.Relation?.Name.Parts[0] ?? names.CurrentSchema) is not { } name)
        {
            return null;
        }

        var schema = names.Schema(name);
        names.Use(ObjectId.Schema(schema));
        return new PublicationObject(PublicationObjectKind.TablesInSchema, null, default, null, new Identifier(schema));
    }

    /// <summary>Tables first. The word TABLE stands before the first of them alone: PostgreSQL 14 knows no other form.</summary>
    private static EquatableArray<PublicationObject> Sorted(IEnumerable<PublicationObject> members)
        => members
            .Select(member => member.Kind == PublicationObjectKind.Continuation ? member with { Kind = PublicationObjectKind.Table } : member)
            .OrderBy(member => SqlPrinter.Print(member), StringComparer.Ordinal)
            .Select((member, i) => i > 0 && member.Kind == PublicationObjectKind.Table ? member with { Kind = PublicationObjectKind.Continuation } : member)
            .ToEquatableArray();

    private static EquatableArray<DefElem> Options(EquatableArray<DefElem> options, DefinitionNames names)
    {
        var canonical = new List<DefElem>();
        foreach (var option in options.OrderBy(option => option.Name.Name, StringComparer.Ordinal))
        {
            switch (option.Name.Name)
            {
                case Publish:
                    var commands = DefinitionOptions.Text(option).ToLowerInvariant().Split(',').Select(command => command.Trim()).ToList();
                    if (commands.FirstOrDefault(command => command.Length > 0 && !Commands.Contains(command)) is { } unknown)
                    {
                        names.Fail(ServerError.SyntaxError, option, $"unrecognized value for publication option \"publish\": \"{unknown}\"");
                    }

                    canonical.Add(DefinitionOptions.String(Publish, string.Join(", ", Commands.Where(commands.Contains))));
                    break;
                case ViaRoot:
                    canonical.Add(DefinitionOptions.Boolean(ViaRoot, DefinitionOptions.Boolean(option) == true));
                    break;
                case Generated:
                    canonical.Add(DefinitionOptions.String(Generated, DefinitionOptions.Text(option).Equals("stored", StringComparison.OrdinalIgnoreCase) ? "stored" : "none"));
                    break;
                default:
                    names.Fail(ServerError.SyntaxError, option, $"unrecognized publication parameter: \"{option.Name.Name}\"");
                    break;
            }
        }

        return canonical.Where(option => option != Default(option)).ToEquatableArray();
    }

    private static DefElem Default(DefElem option) => option.Name.Name switch
    {
        Publish => DefinitionOptions.String(Publish, AllCommands),
        ViaRoot => DefinitionOptions.Boolean(ViaRoot, false),
        _ => DefinitionOptions.String(Generated, "none"),
    };
}
