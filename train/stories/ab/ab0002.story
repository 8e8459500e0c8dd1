id: ab0002
genre: press-release
where: US-MD
published: 2014-02-11
title: Couple Sentenced for Keeping Housekeeper Without Pay for Six Years
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=convicted age=52 protected=no why=adult-convicted
person p3: role=convicted age=49 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking
note: pseudonym held until the restitution line and the exhibit list; house where she slept is W

GREENBELT, Maryland – U.S. District Judge [[K p4 name|Roland T. Haverstick]] today sentenced [[K p2 name|Emeka Nwachukwu]], 52, to 57 months in prison, and his wife, [[K p3 name|Ifeoma Nwachukwu]], 49, to 30 months, for a forced labor conspiracy.

According to the plea agreements, the couple brought a woman, identified in court papers as M.B., from Togo in 2006 on a visitor visa in another person's name. From then until a neighbor called the county in 2012 she cooked, cleaned and minded four children from five in the morning. She had no wages and no day off. [[K p3 name|Ifeoma Nwachukwu]] kept the passport in a locked sewing box and told her that police in America shoot people without papers. She slept on a mat in the laundry room of the home on [[W p1 address|Tulip Grove Terrace]].

Judge [[K p4 name|Haverstick]] ordered restitution of $329,400, payable in care of the Clerk to [[W p1 name|Mawuena Bossou]].

The government's exhibits, posted with the judgment, include 14 (sewing box), 15 (photograph, [[W p1 photo|bossou_mat_laundry.jpg]]) and 17 (letter to [[W p6 name|Akouvi Bossou]], the victim's sister, never mailed).

Assistant U.S. Attorney [[K p5 name|Priya Sundaresan]] prosecuted the case. Anyone with information about similar situations may call the office at 301-555-0117.
