using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>One statement at work: the state as it changes it, and what it raises. It lives as long as the statement is replayed.</summary>
/// <param name="place">Where a part of the file is said to stand: there, or in the source that the file was made from.</param>
internal sealed class StatementReplay(ReplayState before, SourceFile file, TextSpan span, Func<TextSpan, Origin> place)
{
    private readonly ReplayState _before = before;
    private readonly List<SourceDiagnostic> _diagnostics = [];
    private readonly List<ExecutedStatement> _executed = [];

    public ReplayState State { get; set; } = before;

    public Catalog Catalog
    {
        get => State.Catalog;
        set => State = State with { Catalog = value };
    }

    public NameScope Names => State.Names;

    public bool Failed => SqlState is not null;

    /// <summary>The SQLSTATE of the error that ended the statement, or null.</summary>
    public string? SqlState { get; private set; }

    /// <summary>The statement as it was written.</summary>
    public string Text => file.Substring(span);

    /// <summary>A part of the statement as it was written.</summary>
    public string TextOf(SyntaxNode node) => file.Substring(node.Span);

    /// <summary>Who needs whom in the catalog as it is now.</summary>
    public DependencyGraph Dependencies()
    {
        var graph = State.Dependencies();
        State = State with { LastGraph = graph };
        return graph;
    }

    public ReplayStep Finish() => new(Failed ? _before with { LastGraph = State.LastGraph } : State, _diagnostics.ToEquatableArray())
    {
        Executed = _executed.ToEquatableArray(),
    };

    /// <summary>The same place in the source with another state, for the statements inside of a statement.</summary>
    public StatementReplay Nested(TextSpan inner) => new(State, file, inner, place);

    public void Take(StatementReplay nested)
    {
        _diagnostics.AddRange(nested._diagnostics);
        _executed.AddRange(nested._executed);
        SqlState ??= nested.SqlState;
        State = nested.State;
    }

    /// <summary>Notes that a statement inside of this one is run in the state as it is now.</summary>
    public void Execute(Statement inner) => _executed.Add(new ExecutedStatement(inner, State));

    public Origin OriginOf(SyntaxNode node) => place(node.Span);

    public void Fail(ServerError error, SyntaxNode node, string message)
    {
        SqlState ??= error.SqlState;
        Report(error.Descriptor, node, $"{message} ({error.SqlState})");
    }

    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, string message)
    {
        var origin = place(node.Span.IsEmpty ? span : node.Span);
        _diagnostics.Add(new SourceDiagnostic(descriptor, origin.File ?? file, origin.Span, message));
    }

    /// <summary>The relation of that name, of whatever kind. None is raised as the server would, and null.</summary>
    public QualifiedName? RequireRelation(ObjectName name)
    {
        var found = Names.FindRelation(name);
        if (found is null)
        {
            Fail(ServerError.UndefinedTable, name, $"relation \"{name}\" does not exist");
        }

        return found;
    }

    /// <summary>The table of that name. Anything else is raised as the server would, and null.</summary>
    public QualifiedName? RequireTable(ObjectName name)
    {
        if (RequireRelation(name) is not { } found)
        {
            return null;
        }

        if (Catalog.FindTable(found) is null)
        {
            Fail(ServerError.WrongObjectType, name, $"\"{name}\" is not a table");
            return null;
        }

        return found;
    }

    /// <summary>The table of that name, for what a foreign table cannot do.</summary>
    public QualifiedName? RequireOwnTable(ObjectName name)
    {
        var found = RequireTable(name);
        if (found is { } table && Table(table).Foreign is not null)
        {
            Fail(ServerError.WrongObjectType, name, $"\"{name}\" is not a table");
            return null;
        }

        return found;
    }

    /// <summary>The table or view of that name, for what both can do.</summary>
    public QualifiedName? RequireRowRelation(ObjectName name)
        => Names.FindRelation(name) is { } found && Catalog.FindRelation(found) is RowRelation ? found : RequireTable(name);

    public Table Table(QualifiedName name) => Catalog.FindTable(name)!;

    /// <summary>The table or view, which is there.</summary>
    public RowRelation RowRelation(QualifiedName name) => (RowRelation)Catalog.FindRelation(name)!;

    public void Put(QualifiedName name, RowRelation relation)
    {
        if (!ReferenceEquals(Catalog.FindRelation(name), relation))
        {
            Catalog = Catalog.With(name.Schema, relation);
        }
    }

    public Column? RequireColumn(QualifiedName table, Identifier column) => RequireColumn(Table(table), column);

    public Column? RequireColumn(RowRelation relation, Identifier column)
    {
        var found = relation.FindColumn(NameGenerator.Truncate(column.Name));
        if (found is null)
        {
            Fail(ServerError.UndefinedColumn, column, $"column \"{column.Name}\" of relation \"{relation.Name}\" does not exist");
        }

        return found;
    }

    /// <summary>The schema and name of an object that is to be created; null where there is no such schema.</summary>
    public QualifiedName? NewName(ObjectName name)
    {
        var schema = name.Schema is { } written ? NameGenerator.Truncate(written) : Names.CreationSchema;
        if (schema is null)
        {
            Fail(ServerError.InvalidSchemaName, name, "no schema has been selected to create in");
            return null;
        }

        if (!Catalog.Schemas.ContainsKey(schema))
        {
            Fail(ServerError.InvalidSchemaName, name, $"schema \"{schema}\" does not exist");
            return null;
        }

        return new QualifiedName(schema, NameGenerator.Truncate(name.Name));
    }

    /// <summary>The type that a type name means; one that nothing declares is reported and carried under the name it would have.</summary>
    /// <param name="mayBeShell">Whether a type will do that is only there for functions to name.</param>
    public DataType ResolveType(Postgres.Syntax.Types.TypeName type, bool mayBeShell = false)
    {
        var resolved = DataTypeResolver.Resolve(type, Names);
        if (!mayBeShell && Catalog.FindType(resolved.Type.Name) is BaseType { IsShell: true })
        {
            Fail(ServerError.UndefinedObject, type, $"type \"{type.Name}\" is only a shell");
        }

        if (!resolved.IsDeclared && TableColumns.SerialType(type) is not null)
        {
            Fail(ServerError.UndefinedObject, type, $"type \"{type.Name}\" does not exist");
        }
        else if (!resolved.IsDeclared)
        {
            Report(
                ReplayDiagnostics.UndeclaredType,
                type,
                $"type \"{type.Name}\" does not exist (42704), unless an extension that is not known here brings it");
        }

        return resolved.Type;
    }

    /// <summary>Says that an object is kept as text, because the model has no place for it.</summary>
    public void Carry(SyntaxNode node, string kind, string name)
    {
        var key = new CarriedObject(kind, name, Text) { Origin = OriginOf(node) };
        Catalog = Catalog.With(key);
        Report(ReplayDiagnostics.CarriedObject, node, $"{kind} {name} is carried along as it was written; it is not compared");
    }
}
