using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    /// <summary>A column's type.</summary>
    private HclType? TypeOf(HclValue value)
    {
        var isSerial = value is HclReferenceValue { Path: { Count: 1 } word } && HclTypes.IsSerial(word[0].Name);
        return TypeTextOf(value) is { } text && HclSqlText.ParseType(text, _report) is { } type ? new HclType(DataTypeResolver.Resolve(type, Names).Type, isSerial) : null;
    }

    /// <summary>A type in SQL: a word, a word with modifiers, a reference such as <c>enum.e</c>, or <c>sql("…")</c>.</summary>
    private MappedText? TypeTextOf(HclValue value)
    {
        switch (value)
        {
            case HclSqlValue sql:
                return sql.Text;
            case HclReferenceValue { Path.Count: 1 } word:
                return OfWord(word.Path[0], "", word.Place);
            case HclCallValue call when Modifiers(call) is { } modifiers:
                return OfWord(call.Name, modifiers, call.Place);
            case HclReferenceValue { Path: var path } reference when path[0].Name is "enum" or "domain" or "composite" or "range":
                return UserTypeOf(reference) is { } type ? HclSqlText.Made(reference.Place, Sql(type)) : null;
            case HclReferenceValue { Path: var path } reference when path[0].Name == "table":
                return FindTable(path.Skip(1).ToList(), reference.Place) is { } table ? HclSqlText.Made(reference.Place, Sql(table)) : null;
            default:
                var hint = value is HclStringValue text ? $"write it without quotes, or as sql(\"{text.Text}\")" : "a type is a word such as `text`";
                _report.Add(HclDiagnostics.WrongValue, value.Place, $"`type` cannot be {value.Kind}; {hint}");
                return null;
        }
    }

    private MappedText? OfWord(HclIdentifier word, string modifiers, HclPlace place)
    {
        if (HclTypes.Sql(word.Name) is { } sql)
        {
            return HclSqlText.Made(place, sql + modifiers);
        }

        var hint = KnownExtensions.ThatBringsType(word.Name) is null && Spelling.Closest(word.Name, HclTypes.Words) is { } closest
            ? $"did you mean `{closest}`?"
            : $"write it as sql(\"{word}{modifiers}\")";
        _report.Add(HclDiagnostics.UnresolvedReference, new HclPlace(place.File, word.Span), $"unknown type `{word}`; {hint}");
        return null;
    }

    private string? Modifiers(HclCallValue call)
    {
        if (call.Arguments.FirstOrDefault(argument => argument is not HclNumberValue) is { } wrong)
        {
            _report.Add(HclDiagnostics.WrongValue, wrong.Place, $"`{call.Name}` takes whole numbers, but this is {wrong.Kind}");
            return "";
        }

        return "(" + string.Join(",", call.Arguments) + ")";
    }

    /// <summary>A type by the label of its block, or by its name in the database.</summary>
    private QualifiedName? UserTypeOf(HclReferenceValue reference)
    {
        var kind = reference.Path[0].Name;
        var written = string.Join(".", reference.Path.Skip(1));
        if (_labels.TryGetValue($"{kind}.{written}", out var declared))
        {
            return declared;
        }

        var known = (from schema in Catalog.Schemas
                     from type in schema.Types
                     where IsOfKind(type, kind)
                     select new QualifiedName(schema.Name, type.Name)).ToList();
        var matches = known.Where(name => name.Name == written || name.ToString() == written).ToList();
        if (matches.Count == 1)
        {
            return matches[0];
        }

        var prefix = kind + ".";
        var labels = _labels.Keys.Where(label => label.StartsWith(prefix, StringComparison.Ordinal)).Select(label => label.Substring(prefix.Length));
        var hint = matches.Count > 1 ? $"there are several; say which: {string.Join(" or ", matches.Select(name => $"`{kind}.{name}`"))}"
            : Spelling.Closest(written, known.Select(name => name.Name).Concat(labels)) is { } closest ? $"did you mean `{kind}.{closest}`?"
            : $"declare it: `{kind} \"{written}\" {{ … }}`";
        _report.Add(HclDiagnostics.UnresolvedReference, reference.Place, $"unknown {kind} `{written}`; {hint}");
        return null;
    }

    private static bool IsOfKind(UserType type, string kind) => kind switch
    {
        "enum" => type is EnumType,
        "domain" => type is Domain,
        "composite" => type is CompositeType,
        _ => type is RangeType,
    };

    private SqlExpression? DefaultOf(HclBlockReader block, DataType type)
    {
        var value = DefaultText(block) is { } text ? ExpressionOf(text, new ExpressionContext(Names).Value(type)) : null;
        return value?.Syntax is NullConstant ? null : value;
    }

    private static MappedText? DefaultText(HclBlockReader block)
    {
        return block.Value("default") switch
        {
            null => null,
            HclSqlValue sql => sql.Text,
            HclStringValue literal => HclSqlText.Literal(literal.Text),
            HclNumberValue number => HclSqlText.Made(number.Place, number.ToString()),
            HclBooleanValue boolean => HclSqlText.Made(boolean.Place, boolean.Value ? "true" : "false"),
            HclReferenceValue { Path: { Count: 3 } path } reference when path[0].Name == "enum" => HclSqlText.Literal(HclSqlText.Made(reference.Place, path[2].Name)),
            var other => ReportDefault(block, other),
        };
    }

    private static MappedText? ReportDefault(HclBlockReader block, HclValue value)
    {
        block.ReportWrong("default", value, "a string, a number, `true`, `false` or sql(\"…\")");
        return null;
    }

    private GeneratedExpression? GeneratedOf(QualifiedName table, HclBlockReader block, DataType type)
    {
        var inner = block.Single(HclBlockKinds.Generated);
        var text = inner is null ? block.SqlText("as") : inner.Required("expr", "expr = \"…\"") is null ? null : inner.SqlText("expr");
        if (text is null)
        {
            return null;
        }

        var stored = inner?.Word("type", "STORED", "VIRTUAL") != "VIRTUAL";
        return ExpressionOf(text, RowOf(table).Value(type)) is { } expression ? new GeneratedExpression(expression, stored) : null;
    }

    private SqlExpression? ExpressionOf(MappedText text, ExpressionContext context) =>
        SyntaxOf(text, context) is { } expression ? SqlExpressions.FromSyntax(expression, context) : null;

    /// <summary>An expression over columns that are there.</summary>
    private Expression? SyntaxOf(MappedText text, ExpressionContext context)
    {
        if (HclSqlText.ParseExpression(text, _report) is not { } expression)
        {
            return null;
        }

        if (context.Table is { } table && ExpressionColumns.FindUnknown(table, expression) is { } unknown)
        {
            var hint = Spelling.Closest(unknown.Name, table.Columns.Select(column => column.Name)) is { } closest
                ? $"did you mean `{closest}`?"
                : $"its columns are {string.Join(", ", table.Columns.Select(column => column.Name))}";
            _report.Add(
                HclDiagnostics.UnresolvedReference,
                new HclPlace(text.File, text.ToSource(unknown.Span)),
                $"table `{table.Name}` has no column `{unknown.Name}`; {hint}");
            return null;
        }

        return expression;
    }

    /// <summary>What an expression over the rows of a table sees.</summary>
    private ExpressionContext RowOf(QualifiedName table) => ExpressionContext.Of(Names, table.Schema, TableNamed(table));

    /// <summary>What a serial type is short for: a sequence that the column owns, and its next value as the default (<c>transformColumnDefinition</c>).</summary>
    private Column WithSequence(QualifiedName table, Column column)
    {
        var name = RelationNames.Choose(Catalog, table.Schema, table.Name, column.Name, "seq");
        Catalog = Catalog.With(table.Schema, new Sequence(name, column.Type)
        {
            Options = SequenceOptions.For(column.Type.Name.Name),
            OwnedBy = new SequenceOwner(table.Name, column.Name),
            Origin = column.Origin,
        });
        var next = SequenceStatements.NextValue(new QualifiedName(table.Schema, name));
        return column with { NotNull = true, Default = SqlExpressions.FromSyntax(next, new ExpressionContext(Names).Value(column.Type)) };
    }
}
