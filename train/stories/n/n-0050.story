id: n-0050
genre: filing
where: US-TN
published: 2013-04-26
title: Affidavit in support of order of protection & petition for dependency
person p1: role=victim age=31 protected=yes why=domestic-violence-victim
person p2: role=accused age=35 protected=decide why=identifies-protected
person p3: role=victim age=7 protected=yes why=minor-victim
person p4: role=victim age=5 protected=yes why=minor-witness
person p5: role=relative,official age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=witness age=12 protected=yes why=minor-witness
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=author age=- protected=no why=author
note: DV filing with two children, half-sister; wife stays, addresses; the father accused

IN THE JUVENILE COURT FOR COFFEE COUNTY, TENNESSEE
In the matter of [[W p3 name|J. Colt Reaves]], DOB [[W p3 birthdate|9-14-05]] and [[W p4 name|Lacey Reaves]], DOB [[W p4 birthdate|11-2-07]]
Docket [[W p3 id|13-JV-882]]

I, [[K p10 name|Melba Stroop]], investigator, being sworn, state:

1. The Department received a call from [[K p9 name|Nell Gentry]], bus driver on route 9, that a second-grade boy had a mark across the back of both legs and sat sideways.

2. Mother is [[W p1 name|Amber Dawn Reaves]], 31, née [[W p1 name|Fults]]. Father is [[D p2 name|Jimmy Colt Reaves]], 35. There is a half-sister, 12, surname [[W p8 name|Fults]], who stays weekends.

3. I spoke with the boy at [[W p3 school|North Coffee]]. He said, "Daddy was after Mama and I got in the way of the cord." He said his little sister hid in the dryer. He said not to tell because of the deer rifle.

4. I spoke with mother at her work. She first told me that he'd fallen off of the propane tank. She has a healing mark on the jaw. She asked whether she would lose them. I told her that it depended on whether he stayed. She said "You don't know him and you don't know [[W p7 name|Wanda]]" ([[W p7 name|Wanda Reaves]], paternal grandmother, who owns the home).

5. The half-sister said, "He don't touch me because of my daddy's a deputy." I confirmed that her father is [[W p5 name|Deputy Kevin Fults]], who's asked to be walled off. She described the night of the 19th to me in order and signed with a heart: [[W p8 name|Kenzie]].

6. Deputy [[K p6 name|Travis Sain]] recovered the extension cord.

7. Mother now wants to leave and to keep the children with her. She is not charged. I recommend that all three remain with her at [[W p1 place|the Haven, the one in Shelbyville]], and that father have no contact.

Further affiant saith not.
