id: ag0087
genre: press-release
where: US-AK
published: 2006-03-29
title: Troopers: Charges in village case
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=30 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: village of 86; the accused cousin lives with the family; VPSO; church; village is W for the child

Location: [[W p1 place|Naknik Slough]]
Type: Sexual abuse of a minor 1
Case: 06-21190
Text: On 3/26/06 at 1140 hours the Bethel post received a call from VPSO [[K p3 name|Moses Evan]] reporting that an 11-year-old girl had told [[W p1 other|her Sunday school teacher at the Moravian church]] of things done to her when her parents were at fish camp. Troopers flew in on 3/27, weather permitting, which it didn't until 1500.

Investigation revealed that [[D p2 name|Wassily Jimmie]], age 30, of same, a cousin who stays with the family in [[W p1 address|the green HUD house next to the washeteria]], had abused the child on several occasions since freeze-up. [[D p2 name|Jimmie]] was arrested without incident and flown to Bethel. Bail was set at $25,000 and a third-party custodian.

The child and her mother were moved to [[W p1 place|the women's shelter at Bethel]] on the same charter.

Contact: Sgt. [[K p4 name|Darlene Whitcomb]], 907-555-0163

CORRECTION 3/30: An earlier version of this dispatch gave the girl as [[W p1 initials|N. Jimmie]]. That should not have been given.
