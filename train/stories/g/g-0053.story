id: g-0053
genre: filing
where: US-OK
published: 2007-08-09
title: IN THE DISTRICT COURT OF CADDO COUNTY — PROBABLE CAUSE AFFIDAVIT
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=12 protected=yes why=minor-witness
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=71 protected=no why=adult-bystander
screen: none
note: initials kept by the filing, then the deputy spells out the name in a quotation; youth minister; the friend who told; the church is where she goes

STATE OF OKLAHOMA vs. [[K p2 name|COREY MATTHEW LEDBETTER]]     [[K p2 id|CF-2007-218]]
LEWD MOLESTATION, 21 O.S. § 1123 (2 counts)

I, [[K p3 name|Freddie Tsonetokoy]], being a deputy sheriff and of lawful age and first sworn on oath, state:

That on August 6 I was sent to a residence in Anadarko, spoke to the mother of [[K p1 initials|K.W.]], female, age 13, who was crying so hard that I asked her to write it. She wrote that her daughter had been touched by the youth minister of [[W p1 other|Sugar Creek Free Will Baptist]], where they go.

That the same day at the advocacy center [[K p1 initials|K.W.]] told the interviewer it took place on the way home from Falls Creek, in the last seat of the van, "under the sleeping bag, when they were singing." That she'd counted telephone poles.

That a friend of 12, referred to as [[K p4 initials|B.A.]], stated, "I turned round to share my Skittles and I saw. I said [[W p1 name|Kenzie]] come sit by me. And Brother [[K p2 name|Corey]] said there's only one seat belt. So I gave her mine." [[W p4 name|Brooklyn]] stated that she did not tell because she'd be taken off puppets.

That I asked the van's driver, [[K p8 name|Gaylon Poolaw]], 71, a retired bus mechanic, what he could see in the mirror. He stated nothing, since the youth minister had hung the tie-dye shirts to dry across it, and that he'd told him twice it wasn't safe.

That on August 7, I met with the said [[K p2 name|Ledbetter]], 32, married, of [[K p2 address|403 E. Petree]]. Waived rights. He stated he had "comforted" her due to homesickness. Asked how many times, he said that he'd rather talk with his wife. He then asked, "Is it [[W p5 name|Rhonda Whitehorn]] that's saying this? Because that family's got it in for me since the potluck."

That I'd not at that time given him any name.

Based on the foregoing I ask for a warrant. [[K p3 name|F. Tsonetokoy]] #22

FINDING: Probable cause exists. Bond $50,000. No contact w/ any minor. [[K p6 name|David Paul Stumbling Bear]], Special Judge. Cc: ADA [[K p7 name|Lorna Eaves]]
