using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Where an expression stands, which decides what its names and untyped literals mean.</summary>
public sealed record ExpressionContext(NameScope Names)
{
    /// <summary>The relation whose columns it sees, and its full name; null for an expression that sees none.</summary>
    public RowRelation? Table { get; init; }

    public QualifiedName? TableName { get; init; }

    /// <summary>The relation of whose rows it sees one as it was and as it is now, by the names <c>old</c> and <c>new</c>; null for an expression that sees no such.</summary>
    public QualifiedName? ChangedRelation { get; init; }

    /// <summary>Which of the two it sees.</summary>
    public EquatableArray<string> ChangedRows { get; init; } = EquatableArray.Create("old", "new");

    /// <summary>Whether a column without a qualifier may be one of theirs.</summary>
    public bool AreChangedRowsOpen { get; init; } = true;

    /// <summary>The type of <c>VALUE</c>, in the check of a domain.</summary>
    public DataType? ValueType { get; init; }

    /// <summary>The type that the value is brought to, such as that of the column a default belongs to; null where it keeps its own.</summary>
    public DataType? ExpectedType { get; init; }

    /// <summary>The routine whose parameters it sees; null for what is not in a body.</summary>
    public Routine? Routine { get; init; }

    /// <summary>A body in the SQL standard's form.</summary>
    public static ExpressionContext Of(NameScope names, Routine routine) => new(names) { Routine = routine };

    /// <summary>An expression over a table's row: a check, an index key, a policy.</summary>
    public static ExpressionContext Of(NameScope names, string schema, RowRelation table)
        => new(names) { Table = table, TableName = new QualifiedName(schema, table.Name) };

    /// <summary>An expression over the change of a row: the condition of a trigger.</summary>
    public static ExpressionContext OfChange(NameScope names, QualifiedName relation) => new(names) { ChangedRelation = relation };

    /// <summary>The condition of a rule, which sees the rows that there are at its event.</summary>
    public static ExpressionContext OfRule(NameScope names, QualifiedName relation, RuleEvent ruleEvent) => OfChange(names, relation) with
    {
        ChangedRows = ruleEvent switch
        {
            RuleEvent.Insert => EquatableArray.Create("new"),
            RuleEvent.Update => EquatableArray.Create("old", "new"),
            _ => EquatableArray.Create("old"),
        },
        ExpectedType = DataTypes.Boolean,
    };

    /// <summary>An action of a rule: it sees both rows by their names only.</summary>
    public static ExpressionContext OfAction(NameScope names, QualifiedName relation) => OfChange(names, relation) with { AreChangedRowsOpen = false };

    /// <summary>The check of a domain over that type.</summary>
    public static ExpressionContext OfDomain(NameScope names, DataType baseType) => new(names) { ValueType = baseType, ExpectedType = DataTypes.Boolean };

    /// <summary>A condition over a table's row.</summary>
    public ExpressionContext Condition() => this with { ExpectedType = DataTypes.Boolean };

    /// <summary>The default or generated value of a column.</summary>
    public ExpressionContext Value(DataType type) => this with { ExpectedType = type };
}
