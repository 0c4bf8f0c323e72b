using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>CREATE and ALTER of types and domains.</summary>
internal sealed partial class Parser
{
    private Statement ParseCreateType(int start)
    {
        Expect(Keyword.Type);
        var name = ParseObjectName();
        if (!Accept(Keyword.As))
        {
            var definition = At(TokenKind.OpenParen) ? ParseDefinition() : default;
            return new DefineStmt(ObjectType.Type, false, false, name, null, default, definition, null) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.Enum))
        {
            return new CreateEnumStmt(name, ParseEnumValues()) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.Range))
        {
            return new CreateRangeStmt(name, ParseDefinition()) { Span = SpanFrom(start) };
        }

        Expect(TokenKind.OpenParen);
        var attributes = At(TokenKind.CloseParen) ? default : ParseCommaList(ParseAttribute);
        Expect(TokenKind.CloseParen);
        CheckRelationName(name);
        return new CompositeTypeStmt(name, attributes) { Span = SpanFrom(start) };
    }

    private EquatableArray<StringConstant> ParseEnumValues()
    {
        Expect(TokenKind.OpenParen);
        var values = At(TokenKind.CloseParen) ? default : ParseCommaList(ParseStringConstant);
        Expect(TokenKind.CloseParen);
        return values;
    }

    /// <summary>An attribute of a composite type (<c>TableFuncElement</c>).</summary>
    private ColumnDef ParseAttribute()
    {
        var start = Start;
        var name = ParseColId();
        var type = ParseTypeName();
        var collation = Accept(Keyword.Collate) ? ParseObjectName() : null;
        return new ColumnDef(name, type, null, null, default, collation, default) { Span = SpanFrom(start) };
    }

    private Statement ParseAlterType(int start)
    {
        Expect(Keyword.Type);
        var typeStart = Start;
        var name = ParseObjectName();
        var address = new TypeObject(new TypeName(name) { Span = SpanFrom(typeStart) }) { Span = SpanFrom(typeStart) };
        if (Accept(Keyword.Add, Keyword.Value))
        {
            return ParseAddEnumValue(start, name);
        }

        if (Accept(Keyword.Rename, Keyword.Value))
        {
            var old = ParseStringConstant();
            Expect(Keyword.To);
            return new AlterEnumRenameValueStmt(name, old, ParseStringConstant()) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.Rename, Keyword.Attribute))
        {
            var attribute = ParseColId();
            Expect(Keyword.To);
            var newName = ParseColId();
            var behavior = ParseDropBehavior();
            CheckRelationName(name);
            return new RenameStmt(ObjectType.Attribute, ObjectType.Type, false, address, attribute, newName, behavior) { Span = SpanFrom(start) };
        }

        if (ParseCommonAlteration(start, ObjectType.Type, address, ifExists: false) is { } statement)
        {
            return statement;
        }

        if (At(Keyword.Set))
        {
            var set = Advance().Start;
            var options = ParseDefinition();
            Require(SyntaxFeatures.AlterTypeSet, set);
            return new AlterTypeStmt(name, options) { Span = SpanFrom(start) };
        }

        if (At(Keyword.Drop, Keyword.Value))
        {
            var drop = Advance().Span;
            Advance();
            ParseStringConstant();
            Fail(drop, "dropping an enum value is not implemented");
        }

        var commands = ParseCommaList(ParseAlterAttribute);
        CheckRelationName(name);
        return new AlterCompositeTypeStmt(name, commands) { Span = SpanFrom(start) };
    }

    private AlterEnumAddValueStmt ParseAddEnumValue(int start, ObjectName name)
    {
        var ifNotExists = AcceptIfNotExists();
        var value = ParseStringConstant();
        var placement = Accept(Keyword.Before) ? EnumValuePlacement.Before
            : Accept(Keyword.After) ? EnumValuePlacement.After
            : EnumValuePlacement.Last;
        var neighbor = placement == EnumValuePlacement.Last ? null : ParseStringConstant();
        return new AlterEnumAddValueStmt(name, ifNotExists, value, placement, neighbor) { Span = SpanFrom(start) };
    }

    private AlterAttributeCmd ParseAlterAttribute()
    {
        var start = Start;
        if (Accept(Keyword.Add, Keyword.Attribute))
        {
            return new AddAttributeCmd(ParseAttribute(), ParseDropBehavior()) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.Drop, Keyword.Attribute))
        {
            return new DropAttributeCmd(AcceptIfExists(), ParseColId(), ParseDropBehavior()) { Span = SpanFrom(start) };
        }

        Expect(Keyword.Alter, Keyword.Attribute);
        var name = ParseColId();
        if (Accept(Keyword.Set))
        {
            Expect(Keyword.Data);
        }

        Expect(Keyword.Type);
        var type = ParseTypeName();
        var collation = Accept(Keyword.Collate) ? ParseObjectName() : null;
        return new AlterAttributeTypeCmd(name, type, collation, ParseDropBehavior()) { Span = SpanFrom(start) };
    }

    private CreateDomainStmt ParseCreateDomain(int start)
    {
        Expect(Keyword.Domain);
        var name = ParseObjectName();
        Accept(Keyword.As);
        var type = ParseTypeName();
        var (constraints, collation) = ParseColumnQualifiers(isDomain: true);
        return new CreateDomainStmt(name, type, collation, constraints) { Span = SpanFrom(start) };
    }

    private Statement ParseAlterDomain(int start)
    {
        Expect(Keyword.Domain);
        var typeStart = Start;
        var name = ParseObjectName();
        var address = new TypeObject(new TypeName(name) { Span = SpanFrom(typeStart) }) { Span = SpanFrom(typeStart) };
        if (Accept(Keyword.Rename, Keyword.Constraint))
        {
            var constraint = ParseColId();
            Expect(Keyword.To);
            return new RenameStmt(
                ObjectType.DomainConstraint, ObjectType.Domain, false, address, constraint, ParseColId(), DropBehavior.Unspecified)
            {
                Span = SpanFrom(start),
            };
        }

        if (ParseCommonAlteration(start, ObjectType.Domain, address, ifExists: false) is { } statement)
        {
            return statement;
        }

        var commandStart = Start;
        var command = ParseAlterDomainCmd();
        return new AlterDomainStmt(name, command with { Span = SpanFrom(commandStart) }) { Span = SpanFrom(start) };
    }

    private AlterDomainCmd ParseAlterDomainCmd()
    {
        if (Accept(Keyword.Set, Keyword.Default))
        {
            return new DomainSetDefaultCmd(ParseExpression());
        }

        if (Accept(Keyword.Drop, Keyword.Default))
        {
            return new DomainDropDefaultCmd();
        }

        if (Accept(Keyword.Set, Keyword.Not, Keyword.Null))
        {
            return new DomainSetNotNullCmd();
        }

        if (Accept(Keyword.Drop, Keyword.Not, Keyword.Null))
        {
            return new DomainDropNotNullCmd();
        }

        if (Accept(Keyword.Validate, Keyword.Constraint))
        {
            return new DomainValidateConstraintCmd(ParseColId());
        }

        if (Accept(Keyword.Drop, Keyword.Constraint))
        {
            return new DomainDropConstraintCmd(AcceptIfExists(), ParseColId(), ParseDropBehavior());
        }

        Expect(Keyword.Add);
        return new DomainAddConstraintCmd(ParseDomainConstraintDefinition());
    }

    private Constraint ParseDomainConstraintDefinition()
    {
        var start = Start;
        var name = Accept(Keyword.Constraint) ? ParseColId() : null;
        Constraint constraint;
        var wordStart = Start;
        if (Accept(Keyword.Not, Keyword.Null))
        {
            Require(SyntaxFeatures.DomainNotNull, wordStart);
            constraint = new NotNullConstraint(null) { Characteristics = ParseCharacteristics("NOT NULL", Allowed.None) };
        }
        else
        {
            var condition = ParseCheckCondition();
            constraint = new CheckConstraint(condition) { Characteristics = ParseCharacteristics("CHECK", Allowed.NotValid | Allowed.NoInherit) };
        }

        return constraint with { Name = name, Span = SpanFrom(start) };
    }
}
