using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteObjects(SyntaxNode node)
    {
        switch (node)
        {
            case ObjectAddress address:
                WriteAddress(address);
                return true;
            case DefElem option:
                WriteOption(option);
                return true;
            case OptionList list:
                WriteOptionList(list);
                return true;
            case DropStmt drop:
                WriteDrop(drop);
                return true;
            case CommentStmt comment:
                Write("COMMENT ON ");
                WriteObject(comment.ObjectType, comment.Object);
                Write(" IS ");
                WriteStringOrNull(comment.Comment);
                return true;
            case SecLabelStmt label:
                Write("SECURITY LABEL ");
                WriteWordAfter("FOR ", label.Provider);
                Write(label.Provider is null ? "ON " : " ON ");
                WriteObject(label.ObjectType, label.Object);
                Write(" IS ");
                WriteStringOrNull(label.Label);
                return true;
            case RenameStmt rename:
                WriteRename(rename);
                return true;
            case AlterObjectSchemaStmt alter:
                WriteAlter(alter.ObjectType, alter.IfExists, alter.Object);
                WriteAfter(" SET SCHEMA ", alter.NewSchema);
                return true;
            case AlterOwnerStmt alter:
                WriteAlter(alter.ObjectType, false, alter.Object);
                WriteAfter(" OWNER TO ", alter.NewOwner);
                return true;
            case AlterObjectDependsStmt alter:
                WriteAlter(alter.ObjectType, false, alter.Object);
                WriteAfter(alter.IsRemoved ? " NO DEPENDS ON EXTENSION " : " DEPENDS ON EXTENSION ", alter.Extension);
                return true;
            case DefineStmt define:
                WriteDefine(define);
                return true;
            case CreateSchemaStmt schema:
                Write("CREATE SCHEMA");
                WriteIf(schema.IfNotExists, " IF NOT EXISTS");
                WriteAfter(" ", schema.Name);
                WriteAfter(" AUTHORIZATION ", schema.Authorization);
                WriteSpaced(schema.Elements);
                return true;
            default:
                return WriteExtensions(node);
        }
    }

    private bool WriteExtensions(SyntaxNode node)
    {
        switch (node)
        {
            case CreateExtensionStmt create:
                Write("CREATE EXTENSION ");
                WriteIfNotExists(create.IfNotExists);
                WriteName(create.Name);
                WriteAfter(" SCHEMA ", create.Schema);
                WriteVersion(" VERSION ", create.Version);
                WriteIf(create.IsCascade, " CASCADE");
                return true;
            case AlterExtensionStmt alter:
                WriteAfter("ALTER EXTENSION ", alter.Name);
                Write(" UPDATE");
                WriteVersion(" TO ", alter.Version);
                return true;
            case AlterExtensionContentsStmt alter:
                WriteAfter("ALTER EXTENSION ", alter.Name);
                Write(alter.IsDropped ? " DROP " : " ADD ");
                WriteObject(alter.ObjectType, alter.Object);
                return true;
            default:
                return false;
        }
    }

    private void WriteVersion(string words, string? version)
    {
        if (version is not null)
        {
            Write(words);
            WriteLiteral(version);
        }
    }

    private void WriteStringOrNull(SyntaxNode? value)
    {
        WriteIf(value is null, "NULL");
        WriteAfter("", value);
    }

    private void WriteDrop(DropStmt drop)
    {
        Write("DROP " + GetText(drop.ObjectType) + " ");
        WriteIf(drop.IsConcurrent, "CONCURRENTLY ");
        WriteIfExists(drop.IfExists);
        WriteList(drop.Objects, address => WriteAddress(drop.ObjectType, address));
        WriteBehavior(drop.Behavior);
    }

    /// <summary>What ALTER begins with: the kind of object and its name.</summary>
    private void WriteAlter(ObjectType type, bool ifExists, ObjectAddress address)
    {
        Write("ALTER " + GetText(type) + " ");
        WriteIfExists(ifExists);
        if (address is TypeObject named)
        {
            // ALTER takes a type's name as it is, not the words that SQL has for some.
            WriteName(named.Type.Name);
        }
        else
        {
            WriteAddress(type, address);
        }
    }

    private void WriteRename(RenameStmt rename)
    {
        WriteAlter(rename.RelationType ?? rename.ObjectType, rename.IfExists, rename.Object);
        Write(" RENAME");
        if (rename.SubName is { } part)
        {
            Write(" " + GetText(rename.ObjectType) + " ");
            WriteName(part);
        }

        WriteAfter(" TO ", rename.NewName);
        WriteBehavior(rename.Behavior);
    }

    private void WriteDefine(DefineStmt define)
    {
        Write(define.OrReplace ? "CREATE OR REPLACE " : "CREATE ");
        Write(GetText(define.ObjectType) + " ");
        WriteIfNotExists(define.IfNotExists);
        switch (define.ObjectType)
        {
            case ObjectType.Operator:
                WriteSymbol(new OperatorName(define.Name.Parts.RemoveAt(define.Name.Parts.Count - 1), define.Name.Name));
                break;
            case ObjectType.Aggregate:
                WriteRoutineName(define.Name);
                break;
            default:
                WriteName(define.Name);
                break;
        }

        if (define.Parameters is { } parameters)
        {
            WriteAggregateSignature(parameters, define.OrderedParameters);
        }

        WriteAfter(" FROM ", define.From);
        if (define is { ObjectType: ObjectType.Aggregate, Parameters: null })
        {
            Write(" ");
            WriteParenthesized(define.Definition, WriteOldAggregateOption);
        }
        else
        {
            WriteParenthesizedAfter(" ", define.Definition);
        }
    }

    /// <summary>An option of an aggregate in the spelling of old, whose name may be no key word at all.</summary>
    private void WriteOldAggregateOption(DefElem option)
    {
        Write(Keywords.Find(option.Name.Name) == Keyword.NotKeyword
            ? SqlPrinter.QuoteIdentifier(option.Name.Name)
            : "\"" + option.Name.Name + "\"");
        WriteOptionValue(option.Value);
    }

    private void WriteOption(DefElem option)
    {
        WriteAfter("", option.Namespace);
        WriteIf(option.Namespace is not null, ".");
        WriteName(option.Name);
        WriteOptionValue(option.Value);
    }

    private void WriteOptionValue(SyntaxNode? value)
    {
        WriteIf(value is not null, " = ");
        if (value is Identifier word && (word.Name == "none" || Keywords.GetCategory(Keywords.Find(word.Name)) == KeywordCategory.Reserved))
        {
            // A reserved word is a value only without quotes.
            Write(word.Name);
        }
        else
        {
            WriteAfter("", value);
        }
    }
}
