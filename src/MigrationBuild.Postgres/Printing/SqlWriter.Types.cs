using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteTypes(SyntaxNode node)
    {
        switch (node)
        {
            case TypeName type:
                WriteType(type);
                return true;
            case CompositeTypeStmt create:
                WriteAfter("CREATE TYPE ", create.Name);
                Write(" AS ");
                WriteParenthesized(create.Attributes);
                return true;
            case CreateEnumStmt create:
                WriteAfter("CREATE TYPE ", create.Name);
                Write(" AS ENUM ");
                WriteParenthesized(create.Values);
                return true;
            case CreateRangeStmt create:
                WriteAfter("CREATE TYPE ", create.Name);
                Write(" AS RANGE ");
                WriteParenthesized(create.Options);
                return true;
            default:
                return WriteAlterTypes(node) || WriteDomains(node) || WriteConversions(node);
        }
    }

    private bool WriteAlterTypes(SyntaxNode node)
    {
        switch (node)
        {
            case AlterTypeStmt alter:
                WriteAfter("ALTER TYPE ", alter.Name);
                WriteParenthesizedAfter(" SET ", alter.Options);
                return true;
            case AlterEnumAddValueStmt alter:
                WriteAfter("ALTER TYPE ", alter.Name);
                Write(" ADD VALUE ");
                WriteIfNotExists(alter.IfNotExists);
                Write(alter.Value);
                WriteAfter(alter.Placement == EnumValuePlacement.Before ? " BEFORE " : " AFTER ", alter.Neighbor);
                return true;
            case AlterEnumRenameValueStmt alter:
                WriteAfter("ALTER TYPE ", alter.Name);
                WriteAfter(" RENAME VALUE ", alter.OldValue);
                WriteAfter(" TO ", alter.NewValue);
                return true;
            case AlterCompositeTypeStmt alter:
                WriteAfter("ALTER TYPE ", alter.Name);
                WriteListAfter(" ", alter.Commands);
                return true;
            case AddAttributeCmd add:
                WriteAfter("ADD ATTRIBUTE ", add.Attribute);
                WriteBehavior(add.Behavior);
                return true;
            case DropAttributeCmd drop:
                Write("DROP ATTRIBUTE ");
                WriteIfExists(drop.IfExists);
                WriteName(drop.Attribute);
                WriteBehavior(drop.Behavior);
                return true;
            case AlterAttributeTypeCmd alter:
                WriteAfter("ALTER ATTRIBUTE ", alter.Attribute);
                WriteAfter(" TYPE ", alter.Type);
                WriteAfter(" COLLATE ", alter.Collation);
                WriteBehavior(alter.Behavior);
                return true;
            default:
                return false;
        }
    }

    private bool WriteDomains(SyntaxNode node)
    {
        switch (node)
        {
            case CreateDomainStmt create:
                WriteAfter("CREATE DOMAIN ", create.Name);
                WriteAfter(" AS ", create.Type);
                WriteAfter(" COLLATE ", create.Collation);
                WriteSpaced(create.Constraints);
                return true;
            case AlterDomainStmt alter:
                WriteAfter("ALTER DOMAIN ", alter.Name);
                WriteAfter(" ", alter.Command);
                return true;
            case DomainSetDefaultCmd set:
                WriteAfter("SET DEFAULT ", set.Value);
                return true;
            case DomainDropDefaultCmd:
                Write("DROP DEFAULT");
                return true;
            case DomainSetNotNullCmd:
                Write("SET NOT NULL");
                return true;
            case DomainDropNotNullCmd:
                Write("DROP NOT NULL");
                return true;
            case DomainAddConstraintCmd add:
                WriteAfter("ADD ", add.Constraint);
                return true;
            case DomainDropConstraintCmd drop:
                Write("DROP CONSTRAINT ");
                WriteIfExists(drop.IfExists);
                WriteName(drop.Name);
                WriteBehavior(drop.Behavior);
                return true;
            case DomainValidateConstraintCmd validate:
                WriteAfter("VALIDATE CONSTRAINT ", validate.Name);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Casts, and what else converts between types, encodings, languages.</summary>
    private bool WriteConversions(SyntaxNode node)
    {
        switch (node)
        {
            case CreateCastStmt create:
                WriteCreateCast(create);
                return true;
            case CreateConversionStmt create:
                Write(create.IsDefault ? "CREATE DEFAULT CONVERSION " : "CREATE CONVERSION ");
                WriteName(create.Name);
                WriteAfter(" FOR ", create.Source);
                WriteAfter(" TO ", create.Target);
                WriteAfter(" FROM ", create.Function);
                return true;
            case CreateTransformStmt create:
                Write(create.OrReplace ? "CREATE OR REPLACE TRANSFORM FOR " : "CREATE TRANSFORM FOR ");
                Write(create.Type);
                WriteAfter(" LANGUAGE ", create.Language);
                WriteAfter(" (FROM SQL WITH FUNCTION ", create.FromSql);
                WriteAfter(create.FromSql is null ? " (TO SQL WITH FUNCTION " : ", TO SQL WITH FUNCTION ", create.ToSql);
                Write(")");
                return true;
            case AlterCollationStmt alter:
                WriteAfter("ALTER COLLATION ", alter.Name);
                Write(" REFRESH VERSION");
                return true;
            default:
                return false;
        }
    }

    private void WriteCreateCast(CreateCastStmt create)
    {
        WriteAfter("CREATE CAST (", create.Source);
        WriteAfter(" AS ", create.Target);
        Write(create.Method switch
        {
            CastMethod.WithoutFunction => ") WITHOUT FUNCTION",
            CastMethod.InOut => ") WITH INOUT",
            _ => ") WITH FUNCTION",
        });
        WriteAfter(" ", create.Function);
        WriteIf(create.Context == CastContext.Assignment, " AS ASSIGNMENT");
        WriteIf(create.Context == CastContext.Implicit, " AS IMPLICIT");
    }
}
