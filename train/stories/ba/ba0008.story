id: ba0008
genre: filing
where: US-VA
published: 2011-06-15
title: Motion to dismiss, General District Court, City of Roanoke
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: magazine crew; seller charged with soliciting without permit and trespass under her own name

VIRGINIA: IN THE GENERAL DISTRICT COURT FOR THE CITY OF ROANOKE

COMMONWEALTH v. [[W p1 name|SUMMER DAWN TACKETT]]
Case No. [[W p1 id|GC11-004417]]

MOTION TO DISMISS

COMES NOW the accused, by counsel, [[K p4 name|Percival H. Gwaltney]], and states:

1. The accused stands charged with (a) peddling without a permit, Code of the City of Roanoke, and (b) trespass after notice, arising on the afternoon of May 12, 2011, at the residence of [[K p6 name|Mrs. Odessa Wimmer]], 2209 Carter Road.

2. Ms. [[W p1 name|Tackett]] answered a notice in a Beckley, West Virginia, newspaper promising "travel, fun, $500/wk." She was eighteen. From that day in February until her arrest she was carried through eleven states in a van by one [[K p2 name|Lyle Brandt Oster]], 33, a "car handler" for Golden Eagle Readers, Inc.

3. Sellers who missed quota were not fed. Ms. [[W p1 name|Tackett]]'s commissions were set against motel, van and "canvass kit" so that by May 12 the book shows her owing [[K p2 name|Oster]] $611. Her identification and telephone were taken for "safe keeping." A seller who asked for bus fare in Knoxville was driven to a quarry and beaten in front of the rest. The accused was shown this and told to hold the flashlight.

4. On May 12 [[K p2 name|Oster]] put her out of the van and said not to return without ten orders. [[K p6 name|Mrs. Wimmer]] states in the attached affidavit that the girl "asked for a sandwich before she asked for a subscription," and that it was not she, [[K p6 name|Wimmer]], but the man in the van, pretending to be a neighbor, who telephoned police when the accused would not come out.

5. Officer [[K p5 name|T. R. Saul]] found the accused behind the hydrangeas. The summons gives her address as [[W p1 address|Box 90, Slab Camp Hollow, Wyco, W. Va.]], and her date of birth as [[W p1 birthdate|6-21-92]]. Officer [[K p5 name|Saul]] noted no injury; the jail nurse noted [[W p1 body|a healing burn in the shape of a lighter on the neck]].

6. With her in the van was a second seller, seventeen, who had been told to say nineteen. Counsel refers to the minor as J.R. J.R. was left behind at a truck stop at Troutville the same night, walked to a church, and is at home with her mother in Kentucky. See Exhibit C, letter of [[W p3 name|Jolene Ratliff]], beginning, "[[W p1 name|Summer]] gave me her crackers so I am writing this."

7. [[K p2 name|Oster]] was indicted in the Western District on June 6 for forced labor, No. 7:11-cr-00555.

8. The accused is not a peddler. She was the goods.

WHEREFORE the accused prays that the charges be dismissed and the record expunged.

Respectfully submitted,
[[W p1 name|SUMMER D. TACKETT]]
By counsel, [[K p4 name|P. H. Gwaltney]], VSB [[K p4 id|55501]], [[K p4 address|12 Kirk Ave. SW]], [[K p4 phone|540-555-0160]]

Exhibits: A, affidavit, [[K p6 name|O. Wimmer]]. B, crew book, pp. 3-9 ("[[W p1 alias|Sunny T.]]"). C, letter, filed under seal. D, affidavit of the accused's grandmother, [[W p7 name|Verna Tackett]].
