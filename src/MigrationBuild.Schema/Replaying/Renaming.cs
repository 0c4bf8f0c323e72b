using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// New names for old: of relations and types by their full names, and of one column. The server refers to objects by number, so a rename is seen
/// everywhere at once; here the names are followed to wherever they stand.
/// </summary>
internal sealed record Renaming
{
    public static Renaming None { get; } = new();

    public Func<QualifiedName, QualifiedName> Relation { get; init; } = name => name;

    public Func<QualifiedName, QualifiedName> Type { get; init; } = name => name;

    public Func<ObjectId, ObjectId> Routine { get; init; } = id => id;

    /// <summary>Of the objects that their definitions tell.</summary>
    public Func<ObjectId, ObjectId> Defined { get; init; } = id => id;

    public Func<string, string> Schema { get; init; } = name => name;

    /// <summary>What the text of a literal of a type is: labels of an enum are kept by number too.</summary>
    public Func<DataType, string, string> Label { get; init; } = (_, value) => value;

    /// <summary>Of attributes of composite types, where a value's is selected: <c>(c).a</c>.</summary>
    public Func<QualifiedName, string, string> Attribute { get; init; } = (_, name) => name;

    /// <summary>The table whose column is renamed, by its name before the renaming.</summary>
    public QualifiedName? ColumnTable { get; init; }

    public string OldColumn { get; init; } = "";

    public string NewColumn { get; init; } = "";

    public static Renaming OfRelation(QualifiedName before, QualifiedName after) => new()
    {
        Relation = name => name == before ? after : name,
        Type = name => name == before ? after : name,
    };

    public static Renaming OfType(QualifiedName before, QualifiedName after) => new() { Type = name => name == before ? after : name };

    public static Renaming OfRoutine(ObjectId before, ObjectId after) => new() { Routine = id => id == before ? after : id };

    public static Renaming OfDefined(ObjectId before, ObjectId after) => new() { Defined = id => id == before ? after : id };

    public static Renaming OfColumn(QualifiedName table, string before, string after)
        => new() { ColumnTable = table, OldColumn = before, NewColumn = after };

    public static Renaming OfLabel(QualifiedName type, string before, string after) => new()
    {
        Label = (of, value) => of.Name != type ? value
            : value == before && !of.IsArray ? after
            : of.IsArray && value.StartsWith("{", StringComparison.Ordinal) && value.IndexOfAny(['"', '\\']) < 0
                ? "{" + string.Join(",", value.Trim('{', '}').Split(',').Select(element => element == before ? after : element)) + "}"
            : value,
    };

    public static Renaming OfAttribute(QualifiedName type, string before, string after) => new() { Attribute = (of, name) => of == type && name == before ? after : name };

    public static Renaming OfSchema(string before, string after)
    {
        QualifiedName Move(QualifiedName name) => name.Schema == before ? name with { Schema = after } : name;
        ObjectId MoveObject(ObjectId id) => id with { Name = Move(id.Name) };
        return new() { Relation = Move, Type = Move, Routine = MoveObject, Defined = MoveObject, Schema = name => name == before ? after : name };
    }

    public string Column(QualifiedName table, string column) => table == ColumnTable && column == OldColumn ? NewColumn : column;

    public QualifiedName? Collation(QualifiedName? name) => name is { } collation ? Defined(new ObjectId(ObjectKind.Collation, collation)).Name : null;

    public DataType Apply(DataType type) => type.IsBuiltIn ? type : type with { Name = Type(type.Name) };

    /// <summary>The expression that reads the same after the renaming, but means objects by their new names.</summary>
    public SqlExpression Apply(SqlExpression expression)
    {
        var references = Apply(expression.References);
        return references == expression.References ? expression : expression with { References = references };
    }

    public EquatableArray<ObjectId> Apply(EquatableArray<ObjectId> references) => references.Select(Apply).ToEquatableArray();

    public ObjectId Apply(ObjectId id) => id.Kind switch
    {
        ObjectKind.Relation => ObjectId.Relation(Relation(id.Name)),
        ObjectKind.Type => ObjectId.Type(Type(id.Name)),
        ObjectKind.Column => ObjectId.Column(Relation(id.Name), Column(id.Name, id.Part)),
        ObjectKind.Routine => Routine(id),
        _ => Defined(id),
    };

    /// <summary>The expression over the table (by its old name) with the new names, as it was written otherwise.</summary>
    public Expression Apply(SqlExpression expression, QualifiedName? table, NameScope names) => new Rewriter(this, table, names, expression.References).Rewrite(expression.Syntax);

    public Statement Apply(SqlBody body, NameScope names) => new Rewriter(this, null, names, body.References).Rewrite(body.Syntax);

    /// <param name="uses">What the expression uses, so that a call can be told from another one of the same name.</param>
    private sealed class Rewriter(Renaming renaming, QualifiedName? table, NameScope names, EquatableArray<ObjectId> uses) : SyntaxRewriter
    {
        private IReadOnlyList<WrittenRelations.Item> _items = [];

        public override Expression Rewrite(Expression expression) => expression switch
        {
            ColumnRef column => Rename(column),
            TypeCast { Argument: StringConstant literal, Type.Name.Name: "regclass" } cast => cast with { Argument = RenameRegclass(literal) },
            FuncCall { Name.Name: "nextval" or "currval" or "setval", Arguments: { Count: > 0 } arguments } call when arguments[0] is StringConstant literal
                => call with { Arguments = arguments.SetItem(0, RenameRegclass(literal)) },
            TypeCast { Argument: StringConstant literal, Type.Name.Name: "regconfig" } cast => cast with { Argument = RenameConfiguration(literal) },
            FuncCall { Arguments: { Count: > 0 } arguments } call when arguments[0] is StringConstant literal && TextSearchNames.IsNamedBy(call)
                => (FuncCall)RewriteChildren(call with { Arguments = arguments.SetItem(0, RenameConfiguration(literal)) }),
            OpExpr operation => (OpExpr)RewriteChildren(operation) with { Operator = Rename(operation.Operator) },
            ScalarArrayOpExpr operation => (ScalarArrayOpExpr)RewriteChildren(operation) with { Operator = Rename(operation.Operator) },
            CollateClause collate => (CollateClause)RewriteChildren(collate) with { Collation = Rename(collate.Collation) },
            FuncCall call when Called(call) is { } renamed => (FuncCall)RewriteChildren(call) with { Name = NameOf(renamed) },
            _ => RewriteChildren(expression),
        };

        public override Statement Rewrite(Statement statement) => statement switch
        {
            ReturnStmt result => result with { Value = Rewrite(result.Value) },
            AtomicBlock block => block with { Statements = block.Statements.Select(Rewrite).ToEquatableArray() },
            _ => base.Rewrite(statement),
        };

        public override TypeName Rewrite(TypeName node)
        {
            var resolved = DataTypeResolver.Resolve(node, names).Type;
            var renamed = renaming.Apply(resolved);
            return renamed.Name == resolved.Name ? base.Rewrite(node) : DataTypeFormatter.ToSyntax(renamed);
        }

        public override RangeVar Rewrite(RangeVar relation)
        {
            if (names.FindRelation(relation.Name) is not { } found)
            {
                return relation;
            }

            var renamed = renaming.Relation(found);
            if (renamed == found)
            {
                return relation;
            }

            return relation with { Name = NameOf(renamed) };
        }

        public override SelectClause Rewrite(SelectClause node)
        {
            var outer = _items;
            _items = [.. WrittenRelations.Of(node.From, names), .. outer];
            var rewritten = base.Rewrite(node);
            _items = outer;
            return rewritten;
        }

        private StringConstant RenameConfiguration(StringConstant literal)
            => TextSearchNames.Find(names, literal) is { } found && renaming.Defined(found) is var renamed && renamed != found
                ? literal with { Value = QualifiedNameText.Print(renamed.Name) }
                : literal;

        private ObjectName Rename(ObjectName collation)
            => names.FindDefined(ObjectKind.Collation, collation) is { } found && renaming.Defined(found) is var renamed && renamed != found ? NameOf(renamed.Name) : collation;

        private OperatorName Rename(OperatorName name)
        {
            var before = uses.FirstOrDefault(id => id.Kind == ObjectKind.Operator && id.Name.Name == name.Symbol && (name.Qualifier.IsEmpty || id.Name.Schema == name.Qualifier[0].Name));
            return before != default && renaming.Defined(before).Name is var after && after != before.Name ? name with { Qualifier = EquatableArray.Create(new Identifier(after.Schema)) } : name;
        }

        private ColumnRef Rename(ColumnRef column)
        {
            var last = column.Parts.Count - 1;
            var owner = column.Parts.Count == 1 ? OwnerOf(column.Name) : Qualified(column.Parts[last - 1].Name);
            if (owner is not { } relation)
            {
                return column;
            }

            var parts = column.Parts.SetItem(last, column.Parts[last] with { Name = renaming.Column(relation, column.Name) });
            // A table without an alias is called by its name.
            var isByName = last > 0 && column.Parts[last - 1].Name == relation.Name;
            return column with { Parts = isByName ? parts.SetItem(last - 1, new Identifier(renaming.Relation(relation).Name)) : parts };
        }

        /// <summary>The new name of the function that is called, or null where it keeps its name.</summary>
        private QualifiedName? Called(FuncCall call)
        {
            var before = uses.FirstOrDefault(id => id.Kind == ObjectKind.Routine && id.Name.Name == NameGenerator.Truncate(call.Name.Name)
                && (call.Name.Schema is null || call.Name.Schema == id.Name.Schema));
            return before != default && renaming.Routine(before) is var after && after.Name != before.Name ? after.Name : null;
        }

        private QualifiedName? OwnerOf(string column)
            => _items.FirstOrDefault(item => item.Relation?.FindColumn(column) is not null)?.RelationName ?? table;

        private QualifiedName? Qualified(string qualifier)
            => _items.FirstOrDefault(item => item.Name == qualifier) is { } item ? item.RelationName : table?.Name == qualifier ? table : null;

        private StringConstant RenameRegclass(StringConstant literal)
        {
            if (QualifiedNameText.Parse(literal.Value) is not { } parts)
            {
                return literal;
            }

            var name = new ObjectName(parts.Select(part => new Identifier(part)).ToEquatableArray());
            var resolved = names.FindRelation(name) ?? names.Qualify(name);
            var renamed = renaming.Relation(resolved);
            return renamed == resolved ? literal : literal with { Value = QualifiedNameText.Print(renamed) };
        }

        private static ObjectName NameOf(QualifiedName name)
            => new(EquatableArray.Create(new Identifier(name.Schema), new Identifier(name.Name)));
    }
}
