id: n-0041
genre: filing
where: AU-NSW
published: 2019-05-03
title: [[W p1 name|Kaur]] and [[D p3 name|Bhatti]] v R: reasons (uncorrected)
person p1: role=victim,accused,convicted age=32 protected=yes why=trafficking-victim
person p2: role=victim age=26 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=witness age=12 protected=yes why=minor-witness
person p10: role=relative age=- protected=yes why=identifies-protected
person p11: role=bystander age=- protected=no why=adult-bystander
person p12: role=victim age=29 protected=no why=adult-victim
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
screen p12: none
note: long appeal; a wife convicted of aiding servitude who was herself in servitude; three women called Kaur incl. a lawyer and the one who was not exploited; child of the couple

COURT OF CRIMINAL APPEAL (NSW)
Before [[K p4 name|HALLORAN]] JA, [[K p5 name|WU]] and [[K p6 name|STAVROU]] JJ
Appellants: [[W p1 name|Jaspreet Kaur]] ([[K p7 name|Mr L. Devereaux]]); [[D p3 name|Harjit Singh Bhatti]] ([[K p8 name|Ms Simran Kaur]])
File [[W p1 id|2017/00341772]]

[[K p4 name|HALLORAN]] JA:

1. "[[W p1 name|Kaur]]" is borne by millions. It's borne in this case by an appellant, by two of the women who worked for her husband, and by learned counsel for that husband. I shall call the first appellant the wife, Mr [[D p3 name|Bhatti]] the husband, and the two women A and B.

2. The husband has a restaurant at Harris Park. A was 26 when he brought her from Ludhiana on a visa for a cook. She cooked, from nine in the morning until one the next; she slept on flattened boxes over the cool room at [[W p2 address|17 Wigram Lane]]; she was paid nothing for the first six months, "to cover the visa", and a little thereafter. He kept her passport with the takings. When she spoke of going home he told her that a man who had once left him was found on the railway line.

3. B, [[K p12 name|Harpreet Kaur]], aged 29, waited at tables. She went home to her own flat at Wentworthville each night and was, she cheerfully told the jury, overpaid, since she'd threatened to tell the tax office about his second till. The Crown's count in her regard was left to the jury in error, and both appellants were properly acquitted on it.

4. The husband was convicted of causing A to remain in servitude; the wife of aiding him. She held the key to the door at the foot of the stairs.

5. The question in the wife's appeal is how she came to hold it.

6. She was married to him at 19, by telephone. On her third day in Australia her jewellery and papers were put away. Between then and the arrest, thirteen years, she worked in the kitchen without wages. She'd no account in a bank. There were, in evidence, four admissions to Westmead Hospital, in each of which a fall is recorded; the registrar wrote on the last, "Pt says fell. Husband says fell. Pt looks at husband before saying fell." She said in her interview:

Q 212. Did you lock [[W p2 name|Manpreet]] in?
A. He gives me the key and he counts the minutes.
Q 213. You could have let her go.
A. Where would I have gone then?

7. That answer was played to the jury and not mentioned again by anybody until [[K p7 name|Mr Devereaux]] was briefed in this Court. He says that duress should have been left. The learned trial judge didn't think that there was "a threat referable to the key". With respect, that was to slice too fine. There was one threat, and it was referable to everything.

8. The strongest evidence came from the couple's daughter, who was 12. She wasn't called at trial. Her statement, received here without objection, says that her mother used to leave the key in the flour and tell A, loudly, that she was going out to the bins. "Dad found out about the flour. That was the time with Mummy's arm." The officer who took the statement typed the child's name, [[W p9 name|Gurleen]], at the foot of every page, and the bundle was on the public counter for a day and a half. That shouldn't have happened.

9. [[K p8 name|Ms Kaur]] for the husband didn't cross-examine on the statement. She confined herself to sentence. She submits that eight years, with a non-parole period of five and a half, failed to reflect his work for the temple and the flood appeal. The sentencing judge referred to both. A man may be generous on Sunday with what he's withheld from Monday to Saturday.

10. A letter was handed up from the wife's brother, Mr [[W p10 name|Balwinder Sandhu]] of [[W p1 place|Griffith]], who would receive her and the child. [[K p11 name|Mrs Rosalie Fenech]], who volunteers at the gaol library, says that she's read everything in it and has started again.

11. I'd propose that the husband's appeal be dismissed, and that the wife's conviction be quashed and a verdict of acquittal entered. She was not his aider. She was, in the language of the Code, another person whom he caused to remain in that condition, and it's a matter for regret that she was ever on the other side of the bar table. The medium-neutral title should be anonymised; at present it's the wife's own name that heads it.

[[K p5 name|WU]] J: I agree.

[[K p6 name|STAVROU]] J: I agree, and add only that the flour should've been in the brief.
