id: n-0063
genre: filing
where: GB-ENG
published: 2011-11-08
title: R v [[K p3 name|Lacey]], [[D p4 name|Lacey]] and [[D p5 name|Bright]]: transcript of judgment (approved, then recalled)
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=convicted age=24 protected=no why=adult-convicted
person p4: role=convicted age=51 protected=decide why=identifies-protected
person p5: role=convicted age=19 protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
person p10: role=witness age=13 protected=yes why=minor-witness
person p11: role=witness age=- protected=no why=adult-bystander
person p12: role=official age=- protected=no why=official
person p13: role=bystander age=- protected=no why=adult-bystander
person p14: role=relative age=- protected=yes why=identifies-protected
screen p1: none
screen p2: none
note: long appeal; two Laceys unrelated, one is stepfather of a complainant named Lacey; Bright, brother of the other; names in transcripts

IN THE COURT OF APPEAL (CRIMINAL DIVISION)
Before LORD JUSTICE [[K p6 name|OSBORNE-HALE]], MR JUSTICE [[K p7 name|PICKERING]] and MR JUSTICE [[K p8 name|BHATIA]]

[[K p9 name|MR T. GALE QC]] for [[K p3 name|Aaron Lacey]]; [[K p12 name|MISS R. BRIGHT]] for [[D p4 name|Stuart Lacey]]; [[D p5 name|Jamie Bright]] in person.

MR JUSTICE [[K p7 name|PICKERING]]:

1. We regret the confusion of names that has dogged this case and led to the wrong man being put up in the dock on the second morning. [[K p3 name|Aaron Lacey]] is 24. [[D p4 name|Stuart Lacey]] is 51. They met for the first time in that dock. Miss [[K p12 name|Bright]] of counsel has no connection with the third appellant, [[D p5 name|Bright]], who is 19 and has dispensed with representation.

2. The complainants have the benefit of the 1992 Act. We call them X and Y. X was 15 and Y was 16. They were best friends and, on the weekend of the Reading bank holiday in 2009, in one tent.

3. The tent belonged to [[D p4 name|Stuart Lacey]], X's stepfather, whose name she had taken. He'd put it up in the garden at [[W p1 address|Wharf Cottage, Aldermaston]] since they were not allowed to go to the festival. [[K p3 name|Aaron Lacey]] and [[D p5 name|Bright]], Y's brother, came over the wall with cider, were made welcome, and were found guilty of raping Y and X respectively, and [[D p4 name|Stuart Lacey]] of sexual activity with X on a date in July, about which she told the police only because they had come about the other thing.

The point on names

4. Mr [[K p9 name|Gale]]'s first ground on behalf of [[K p3 name|Aaron Lacey]] is that when Y, in her video interview, said "[[K p3 name|Lacey]] did it", she might have meant X's stepfather. It deserves to be taken seriously. The interview runs:

Q. Which [[K p3 name|Lacey]]?
A. The young one. Not [[W p1 name|Chloe]]'s dad. He was asleep by then, you could hear him.
Q. You're sure?
A. There's her who's a [[W p1 name|Lacey]], and him who's a [[D p4 name|Lacey]], and there's that [[K p3 name|Aaron]] who's a [[K p3 name|Lacey]] and isn't anybody's.

5. It's difficult to see how a witness could be clearer. The jury had the recording twice.

6. It's a matter of concern that at the second viewing the words "[[W p1 name|Chloe]]'s dad" were heard by a full public gallery, the tape having been edited for the first viewing only. A local newspaper, to its credit, used neither.

The brother

7. [[D p5 name|Bright]] says that he was convicted by his sister's friend's mistake in the dark. He addressed us for twenty minutes and was, if I may say so, courteous. But X didn't identify him by sight. She said, "He was crying and saying sorry to [[W p2 name|Hollie]]," and it was Y, lying four feet away, who asked him why. That conversation was overheard by a boy of 13, in the next garden, out to look at Jupiter. He gave evidence with his notebook. He'd written "22.47 Io. Somebody crying. 22.51 cloud." In the summing-up the Recorder referred to him, properly, as the young astronomer; in the index to the jury bundle he is [[W p10 name|Wm. Thackray]], age 13.

8. There's nothing in that ground.

The stepfather

9. Miss [[K p12 name|Bright]] for [[D p4 name|Stuart Lacey]] argued with skill that the July count ought to have been tried alone. A jury might reason that a house in which such a thing could happen in August was one where it could happen in July. The Recorder told them in terms not to. X's mother, [[W p14 name|Dawn]], supported her husband until the fifth day of trial, when she heard the evidence of [[K p11 name|Dr Fenella Crouch]] and moved to the other side of the court. Miss [[K p12 name|Bright]] says that was itself prejudicial. It was certainly seen. But a trial is a public event, and where people sit in it is up to them.

Sentence

10. Ten years for [[K p3 name|Aaron Lacey]] was at the top of the range. He'd no previous convictions and a reference from his employer, [[K p13 name|Mr Winston Oduya]], who's kept his job open as a tiler. We'll reduce it to eight. [[D p5 name|Bright]]'s six years and [[D p4 name|Stuart Lacey]]'s five are upheld.

11. Y now has a daughter of her own and has started at [[W p2 employer|the Newbury ambulance station]]. X is abroad. We wish them well, and direct that this transcript be amended before release, in paragraphs 3, 4, 6, 7 and here.
