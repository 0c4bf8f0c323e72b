using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <summary>
/// Brings what people write and what the server prints of it to one form. It follows parse analysis (<c>parse_expr.c</c>, <c>parse_coerce.c</c>) as far as
/// types are known, and then leaves out every cast that analysis would put back: <c>((status)::text = 'a'::text)</c> is <c>status = 'a'</c>.
/// </summary>
internal sealed partial class ExpressionCanonicalizer : SyntaxRewriter
{
    private readonly ExpressionContext _context;
    private readonly Renaming _renaming;
    private readonly List<ObjectId> _references = [];
    private readonly Dictionary<QualifiedName, QualifiedName> _declared = [];
    private readonly List<QueryProblem> _problems = [];

    private ExpressionCanonicalizer(ExpressionContext context, Renaming renaming)
    {
        _context = context;
        _renaming = renaming;
        if (context.Table is { } own)
        {
            _itemNames.Add(own.Name);
        }

        if (context.ChangedRelation is { } changed)
        {
            _itemNames.UnionWith(["old", "new"]);
            _query = ChangedRows(changed);
        }
    }

    private NameScope Names => _context.Names;

    /// <param name="references">The objects that it uses, each once, in the order in which they are met.</param>
    public static Expression Canonicalize(
        Expression expression,
        ExpressionContext context,
        Renaming renaming,
        out EquatableArray<ObjectId> references,
        out IReadOnlyList<QueryProblem> problems)
    {
        var canonicalizer = new ExpressionCanonicalizer(context, renaming);
        var typed = canonicalizer.Analyze(expression);
        references = canonicalizer._references.Distinct().ToEquatableArray();
        problems = canonicalizer._problems;
        return context.ExpectedType is { } expected ? canonicalizer.Brought(typed, expected) : typed.Syntax;
    }

    /// <summary>The type of the expression's value; null where it is not known.</summary>
    public static DataType? TypeOf(Expression expression, ExpressionContext context) => new ExpressionCanonicalizer(context, Renaming.None).Analyze(expression).Type;

    /// <summary>A whole query that stands on its own.</summary>
    /// <param name="columnNames">Names for its first columns.</param>
    /// <param name="columns">Null where they are not known.</param>
    public static SelectStmt Canonicalize(
        SelectStmt query,
        ExpressionContext context,
        IReadOnlyList<string> columnNames,
        Renaming renaming,
        out IReadOnlyList<QueryColumn>? columns,
        out EquatableArray<ObjectId> references,
        out IReadOnlyList<QueryProblem> problems)
    {
        var canonicalizer = new ExpressionCanonicalizer(context, renaming);
        var analyzed = canonicalizer.AnalyzeQuery(query);
        columns = analyzed.Renamed(columnNames)?.Select(column => column.Type.IsUnknown() ? column with { Type = DataTypes.Text } : column).ToList();
        references = canonicalizer._references.Distinct().ToEquatableArray();
        problems = canonicalizer._problems;
        return analyzed.Build(columns, true);
    }

    public override Expression Rewrite(Expression expression) => Operand(Analyze(expression), null);

    public override TypeName Rewrite(TypeName node)
        => DataTypeFormatter.ToSyntax(Resolve(node)) with { IsSetOf = node.IsSetOf };

    private DataType Resolve(TypeName name)
    {
        var type = DataTypeResolver.Resolve(name, Names).Type;
        Use(ObjectReferences.OfType(Names.Catalog, type));
        var renamed = _renaming.Apply(type);
        _declared[renamed.Name] = type.Name;
        return renamed;
    }

    /// <summary>The type behind a domain, which may go by its new name already.</summary>
    private DataType BaseTypeOf(DataType type)
    {
        var declared = _declared.TryGetValue(type.Name, out var name) ? type with { Name = name } : type;
        var behind = Names.Catalog.BaseTypeOf(declared);
        return behind == declared ? type : _renaming.Apply(behind);
    }

    private void Use(ObjectId? id)
    {
        if (id is { } used)
        {
            _references.Add(used);
        }
    }

    private TypedExpression Analyze(Expression expression)
    {
        var value = AnalyzeAsDeclared(expression);
        return value.Type is { IsBuiltIn: false } declared && BaseTypeOf(declared) is var type && type != declared
            ? value with { Type = type, Domain = declared }
            : value;
    }

    private TypedExpression AnalyzeAsDeclared(Expression expression) => expression switch
    {
        ColumnRef { Parts.Count: 1, Name: "value" } value when _context.ValueType is { } type => new(value, type),
        StringConstant or NullConstant => new(expression, DataTypes.Unknown),
        NumericConstant number => new(expression, TypeOf(number)),
        BooleanConstant => new(expression, DataTypes.Boolean),
        BitStringConstant bits => new(LiteralValues.InBinary(bits), DataType.BuiltIn("bit")),
        ColumnRef or ParamRef when AnalyzeParameter(expression) is { } parameter => parameter,
        ColumnRef column => AnalyzeColumn(column),
        TypeCast cast => AnalyzeCast(cast.Argument, Resolve(cast.Type)),
        CollateClause collate => AnalyzeCollate(collate),
        ArrayExpr array => AnalyzeArray(array),
        OpExpr operation => AnalyzeOperation(operation),
        ScalarArrayOpExpr operation => AnalyzeArrayOperation(operation),
        InExpr membership => AnalyzeMembership(membership),
        BetweenExpr between => Analyze(Expand(between)),
        LikeExpr like => Analyze(Expand(like)),
        DistinctExpr distinct => AnalyzeDistinct(distinct),
        BoolExpr connective => AnalyzeConnective(connective),
        RowExpr row => AnalyzeRow(row),
        Star star => AnalyzeStar(star),
        GroupingFunc => new(RewriteChildren(expression), DataTypes.Integer),
        NullTest or BooleanTest => new(RewriteChildren(expression), DataTypes.Boolean),
        FuncCall call => AnalyzeCall(call),
        SqlValueFunction function => new(function, TypeOf(function)),
        CoalesceExpr coalesce => AnalyzeCoalesce(coalesce),
        MinMaxExpr extreme => AnalyzeExtreme(extreme),
        CaseExpr choice => AnalyzeCase(choice),
        NullIfExpr nullIf => AnalyzeNullIf(nullIf),
        SubLink subquery => AnalyzeSubquery(subquery),
        Indirection path => AnalyzePath(path),
        _ => new(RewriteChildren(expression), null),
    };

    /// <summary>The value where it is brought to a type: what is of a domain already need not be cast to it.</summary>
    private Expression Brought(TypedExpression value, DataType expected)
        => value.Domain == expected && value.Syntax is TypeCast cast ? cast.Argument : Operand(value, BaseTypeOf(expected).OperandType());

    /// <summary>The value where a value of that type, or of any where it is null, is called for: without the casts that are implied there.</summary>
    private Expression Operand(TypedExpression value, DataType? expected)
    {
        if (value.Type.IsUnknown())
        {
            return value.Syntax is StringConstant literal && expected is not null ? LiteralValues.Read(_renaming.Label(expected, literal.Value), expected) : value.Syntax;
        }

        if (value.Syntax is not TypeCast cast || value.Domain is not null)
        {
            return value.Syntax;
        }

        if (cast.Argument is StringConstant or NullConstant)
        {
            return value.Type!.Modifiers.IsEmpty && (expected is null || value.Type.OperandType() == expected) ? cast.Argument : cast;
        }

        return value.Source is { } source && IsImplied(source, value.Type!, expected) ? Operand(source, expected) : cast;
    }

    /// <summary>Whether analysis would put the cast there by itself.</summary>
    private static bool IsImplied(TypedExpression source, DataType target, DataType? expected)
    {
        if (source.Type is null || !target.Modifiers.IsEmpty)
        {
            return false;
        }

        var isRelabel = source.Type.OperandType() == target.OperandType() && target.OperandType() is { IsBuiltIn: true, Name.Name: "text" };
        return isRelabel || (target == expected && ImplicitCasts.Exists(source.Type, target));
    }

    private TypedExpression AnalyzeCast(Expression argument, DataType target)
        => BaseTypeOf(target) is var type && type == target ? AnalyzeBaseCast(argument, target) : AnalyzeDomainCast(argument, target, type);

    /// <summary>A value becomes one of the type behind a domain, and is then checked.</summary>
    private TypedExpression AnalyzeDomainCast(Expression argument, DataType domain, DataType type)
        => Analyze(argument) is { Domain: { } own } value && own == domain
            ? value
            : new(new TypeCast(Operand(AnalyzeBaseCast(argument, type), type.OperandType()), DataTypeFormatter.ToSyntax(domain)), type) { Domain = domain };

    private TypedExpression AnalyzeBaseCast(Expression argument, DataType target)
    {
        if (argument is ArrayExpr { Elements.IsEmpty: false } array && target.IsArray)
        {
            var element = target.Element();
            var elements = array.Elements.Select(item => Operand(AnalyzeCast(item, element), element.OperandType()));
            return new(array with { Elements = elements.ToEquatableArray() }, target);
        }

        if (target.IsUnknown())
        {
            return Analyze(argument);
        }

        var value = argument is ArrayExpr ? new TypedExpression(argument, null) : Analyze(argument);
        if (value.Type.IsUnknown())
        {
            return Label(value.Syntax, target);
        }

        if (value.Type is { } type)
        {
            if (value is { Domain: null, Syntax: TypeCast { Argument: StringConstant literal } } && type.OperandType() == target.OperandType())
            {
                return Label(literal, target);
            }

            if (type == target || (target.Modifiers.IsEmpty && type with { Modifiers = default } == target))
            {
                return value with { Type = target, Domain = value.Syntax is TypeCast ? value.Domain : null };
            }
        }

        UseCast(value.Type, target);
        return new(new TypeCast(value.Syntax, DataTypeFormatter.ToSyntax(target)), target, value);
    }

    /// <summary>A value that a declared cast converts stands on the function of the cast, not on the cast.</summary>
    private void UseCast(DataType? source, DataType target)
    {
        if (source is not null && Names.Catalog.Defined.StartingWith($"{nameof(ObjectKind.Cast)} ").Any() && Names.Catalog.FindDefined(CastDefinition.IdOf(source, target)) is { } cast)
        {
            foreach (var function in cast.References.Where(used => used.Kind == ObjectKind.Routine))
            {
                Use(function);
            }
        }
    }

    /// <summary>A literal of a type; the type is written where the literal alone would not have it.</summary>
    private TypedExpression Label(Expression literal, DataType target)
    {
        var constant = literal is StringConstant text
            ? target.Is("regclass") ? ResolveRegclass(text) : target.Is("regconfig") ? ResolveConfiguration(text) : LiteralValues.Read(_renaming.Label(target, text.Value), target)
            : literal;
        var needsLabel = constant is StringConstant or NullConstant || !target.Modifiers.IsEmpty;
        return new(needsLabel ? new TypeCast(constant, DataTypeFormatter.ToSyntax(target)) : constant, target);
    }

    /// <summary>A text search configuration by its name: in full where it is declared.</summary>
    private StringConstant ResolveConfiguration(StringConstant text)
    {
        if (TextSearchNames.Find(Names, text) is not { } found)
        {
            return text;
        }

        Use(found);
        return new StringConstant(QualifiedNameText.Print(_renaming.Defined(found).Name));
    }

    private TypedExpression AnalyzeCollate(CollateClause collate)
    {
        var value = Analyze(collate.Argument);
        if (Names.FindDefined(ObjectKind.Collation, collate.Collation) is not { } declared)
        {
            return new(collate with { Argument = Operand(value, null) }, value.Type);
        }

        var renamed = _renaming.Defined(declared);
        Use(declared);
        var name = new ObjectName(EquatableArray.Create(new Identifier(renamed.Name.Schema), new Identifier(renamed.Name.Name)));
        return new(new CollateClause(Operand(value, null), name), value.Type);
    }

    private TypedExpression AnalyzeArray(ArrayExpr array)
    {
        var common = AnalyzeCommon(array.Elements, elements => array with { Elements = elements });
        return common with { Type = common.Type?.Array() };
    }

    private TypedExpression AnalyzePath(Indirection path)
    {
        if (path is { Argument: ColumnRef row, Elements: { Count: 1 } fields } && fields[0] is FieldSelection field && FindItem(row.Parts)?.Find(field.Name.Name) is { } column)
        {
            return Use(column);
        }

        var type = Analyze(path.Argument).Type;
        var rewritten = (Indirection)RewriteChildren(path);
        var elements = rewritten.Elements;
        for (var i = 0; i < elements.Count; i++)
        {
            if (path.Elements[i] is FieldSelection written && type is { IsArray: false })
            {
                elements = elements.SetItem(i, written with { Name = written.Name with { Name = _renaming.Attribute(type.Name, written.Name.Name) } });
            }

            type = TypeAt(type, path.Elements[i]);
        }

        // Of a path to the start of another one, the server prints one.
        return new(rewritten.Argument is Indirection start ? new Indirection(start.Argument, start.Elements.AddRange(elements)) : rewritten with { Elements = elements }, type);
    }

    private DataType? TypeAt(DataType? type, IEnumerable<IndirectionElement> path) => path.Aggregate(type, TypeAt);

    private DataType? TypeAt(DataType? whole, IndirectionElement element) => element switch
    {
        Subscript when whole is { IsArray: true } array => array.Element(),
        Subscript when whole.Is("jsonb") => whole,
        SliceSubscript when whole is { IsArray: true } array => array,
        FieldSelection selection when whole is { IsBuiltIn: false, IsArray: false } => (Names.Catalog.FindRelation(whole.Name) as RowRelation)?.FindColumn(selection.Name.Name)?.Type
            ?? (Names.Catalog.FindType(whole.Name) as CompositeType)?.Find(selection.Name.Name)?.Type,
        _ => null,
    };

    private static DataType TypeOf(NumericConstant number)
    {
        if (number.Text.Any(c => c is not (>= '0' and <= '9') and not '-') || number.Text.TrimStart('-').Length > 19)
        {
            return DataTypes.Numeric;
        }

        var value = decimal.Parse(number.Text, System.Globalization.CultureInfo.InvariantCulture);
        return value is >= int.MinValue and <= int.MaxValue
            ? DataTypes.Integer
            : value is >= long.MinValue and <= long.MaxValue ? DataTypes.BigInt : DataTypes.Numeric;
    }

    private static DataType TypeOf(SqlValueFunction function) => function.Kind switch
    {
        SqlValueFunctionKind.CurrentDate => DataTypes.Date,
        SqlValueFunctionKind.CurrentTime => DataType.BuiltIn("timetz"),
        SqlValueFunctionKind.LocalTime => DataType.BuiltIn("time"),
        SqlValueFunctionKind.CurrentTimestamp => DataTypes.TimestampTz,
        SqlValueFunctionKind.LocalTimestamp => DataTypes.Timestamp,
        _ => DataType.BuiltIn("name"),
    };
}
