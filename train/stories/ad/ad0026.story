id: ad0026
genre: comments
where: US-PA
published: 2009-01-16
title: Letters & comments: School board votes 5-4 to cut marching band
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: council matter; a pupil named in a school context is not protected

From the online edition

**1. steelerfan58:** Five grown men hurt these kids in a way no budget should. I was third clarinet in 1975 and we played for Ford.

**2. Taxpayer:** They owe $61,000 on uniforms. That's a debt. You can't march on a debt.

**3. [[K p3 name|Rosalie Guthrie]]:** My granddaughter [[K p2 name|Emily Guthrie]] is drum major and cried all the way home to Fifth Street. She's sold 400 hoagies.

**4. steelerfan58:** [[K p1 name|Harold Dietz]] voted to keep the band and then left before the pie. A statesman.

**5. Taxpayer:** Board president [[K p4 name|Lois Fenstermacher]] said it's only for a year.

**6. Anonymous:** They said that about the pool. There are trees in the pool.

**7. [[K p3 name|Rosalie Guthrie]]:** [[K p2 name|Emily]] is on Channel 6 at 11 tonight!!
